import { type AskedWord, askedWords } from './asked-words.ts';
import { compareNames, type Overlay } from './compare-names.ts';
import type { NameIndex } from './name-index.ts';
import { nameScore } from './name-score.ts';
import type { NameWord } from './name-words.ts';
import { readings } from './readings.ts';

/** A name of the list that may be meant. */
export type NameHit = { name: number; score: number; over: Overlay };

/** Names looked at word by word; the right one is nearly always among the first few. */
const mostCompared = 24;
/** Entries of the lists of names that one query walks along. */
const mostEntries = 60_000;
/** A word of more names is left to the comparison, unless nothing else was found. */
const longList = 12_000;

/** What is left of a score that needs the words cut otherwise. */
const otherReading = 0.97;

let sums = new Float32Array(0);
let touched = new Uint32Array(0);

/** @returns names that share a word with the query, those that share most first. */
function candidates(index: NameIndex, words: readonly AskedWord[]): number[] {
  const { holderStarts, holders, count, weights, nameWeights } = index;
  if (sums.length < count) {
    sums = new Float32Array(count);
    touched = new Uint32Array(count);
  }
  let found = 0;
  let entries = 0;
  const add = (word: number, worth: number) => {
    const end = holderStarts[word + 1] as number;
    const start = holderStarts[word] as number;
    entries += end - start;
    for (let at = start; at < end; at++) {
      const name = holders[at] as number;
      if (sums[name] === 0) touched[found++] = name;
      sums[name] = (sums[name] as number) + worth;
    }
  };
  const lists = words.flatMap(({ word, weight, likely }) => [
    ...(word >= 0 ? [{ word, worth: weight }] : []),
    ...likely.map((each) => ({ word: each.word, worth: (weights[each.word] as number) * each.likeness })),
  ]);
  const size = (word: number) => (holderStarts[word + 1] as number) - (holderStarts[word] as number);
  lists.sort((a, b) => size(a.word) - size(b.word));
  for (const { word, worth } of lists) {
    if (found > 0 && (entries + size(word) > mostEntries || size(word) > longList)) break;
    add(word, worth);
  }
  let total = 0;
  for (const { weight } of words) total += weight;
  return best(found, (name) => (sums[name] as number) / (total + (nameWeights[name] as number)));
}

/** Takes the best of the touched names and clears the sums for the next query. */
function best(found: number, worthOf: (name: number) => number): number[] {
  const names: number[] = [];
  const worths: number[] = [];
  for (let at = 0; at < found; at++) {
    const name = touched[at] as number;
    const worth = worthOf(name);
    if (names.length === mostCompared && worth <= (worths[mostCompared - 1] as number)) continue;
    let place = Math.min(names.length, mostCompared - 1);
    while (place > 0 && (worths[place - 1] as number) < worth) {
      worths[place] = worths[place - 1] as number;
      names[place] = names[place - 1] as number;
      place--;
    }
    worths[place] = worth;
    names[place] = name;
  }
  for (let at = 0; at < found; at++) sums[touched[at] as number] = 0;
  return names;
}

/**
 * Looks for names that may be the same written otherwise.
 * @param words the query's, see `nameWords`.
 * @returns the names with how alike they are, in no order; a name may come twice.
 */
export function searchNames(index: NameIndex, words: readonly NameWord[]): NameHit[] {
  if (words.length === 0 || index.count === 0) return [];
  return readings(index, words).flatMap((reading, place) => {
    const asked = askedWords(index, reading);
    return candidates(index, asked).map((name) => {
      const over = compareNames(index, asked, name);
      return { name, over, score: nameScore(over) * (place === 0 ? 1 : otherReading) };
    });
  });
}
