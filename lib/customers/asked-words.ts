import { meaningsOf } from '../names/abbreviation-lookup.ts';
import { editDistance } from '../names/edit-distance.ts';
import { isFormKey } from '../names/legal-form.ts';
import type { NameIndex } from './name-index.ts';
import type { NameWord } from './name-words.ts';
import { begunWith, nearWords, shortestFuzzy } from './pair-table.ts';
import {
  editsFor,
  type Letters,
  lettersOf,
  likenessOfBeginning,
  likenessOfEdits,
  otherSpelling,
} from './word-likeness.ts';
import { longestWord, numberOf } from './word-table.ts';
import { formWeight, unknownWeight } from './word-weights.ts';

/** A word of the list that a word of the query may be, and how likely, 0 to 1. */
export type Likely = { word: number; likeness: number };

export type AskedWord = Letters & {
  /** Its number in the list; -1 if no name has it. */
  word: number;
  weight: number;
  aside: boolean;
  isForm: boolean;
  /** Other words of the list that it may be. */
  likely: Likely[];
};

/** Words of more names than this are hardly ever mistyped ones of another. */
const usual = 40;
/** More words than these with one beginning say nothing. */
const mostBegun = 40;

/** Words that differ by a letter or two. */
function mistyped(index: NameIndex, { codes }: Letters, own: number): Likely[] {
  const { table, pairs } = index;
  // A word that the list has is hardly ever another one with two slips; one that it has not may lack a letter, so that
  // three may stand for a word of four.
  const most =
    own < 0 ? editsFor(Math.max(codes.length, shortestFuzzy)) : Math.min(1, editsFor(codes.length));
  if (most === 0 || codes.length < shortestFuzzy - 1) return [];
  const found: Likely[] = [];
  for (const word of nearWords(table, pairs, codes, most)) {
    if (word === own) continue;
    const [from, to] = [table.starts[word] as number, table.starts[word + 1] as number];
    const edits = editDistance(codes, 0, codes.length, table.letters, from, to, most);
    if (edits > most || edits > editsFor(to - from)) continue;
    found.push({ word, likeness: likenessOfEdits(edits, Math.max(codes.length, to - from)) });
  }
  return found;
}

/** Words that begin with it. */
function begun(index: NameIndex, { codes }: Letters): Likely[] {
  const { table, pairs } = index;
  if (codes.length < 3) return [];
  const found: Likely[] = [];
  for (const word of begunWith(pairs, codes)) {
    const [from, to] = [table.starts[word] as number, table.starts[word + 1] as number];
    if (to - from <= codes.length) continue;
    let same = 0;
    while (same < codes.length && table.letters[from + same] === codes[same]) same++;
    if (same < codes.length) continue;
    found.push({ word, likeness: likenessOfBeginning(codes.length, to - from) });
    if (found.length > mostBegun) return [];
  }
  return found;
}

/** @returns the words of a query with all that they may be in this list. */
export function askedWords(index: NameIndex, words: readonly NameWord[]): AskedWord[] {
  const { table, weights, holderStarts } = index;
  return words.map(({ word: text, aside }) => {
    const letters = lettersOf(text.slice(0, longestWord));
    const word = numberOf(table, letters.text);
    const times = word < 0 ? 0 : (holderStarts[word + 1] as number) - (holderStarts[word] as number);
    const likely = times > usual ? [] : mistyped(index, letters, word);
    if (word < 0) likely.push(...begun(index, letters));
    for (const long of meaningsOf(letters.text)) {
      const meant = numberOf(table, long);
      if (meant >= 0) likely.push({ word: meant, likeness: otherSpelling });
    }
    const isForm = isFormKey(text);
    const weight = word < 0 ? unknownWeight * (isForm ? formWeight : 1) : (weights[word] as number);
    return { ...letters, word, aside, isForm, weight, likely };
  });
}
