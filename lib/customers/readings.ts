import { shortWord } from '../names/abbreviation-lookup.ts';
import { isFormKey } from '../names/legal-form.ts';
import type { NameIndex } from './name-index.ts';
import type { NameWord } from './name-words.ts';
import { numberOf } from './word-table.ts';

/** @returns the words that a piece of a name stands for in this list; empty for a legal form or "and"; null if unknown. */
function known({ table }: NameIndex, piece: string): string[] | null {
  if (isFormKey(piece)) return [];
  const word = shortWord(piece) ?? piece;
  return numberOf(table, word) >= 0 ? [word] : null;
}

/** A form of two letters ends many words; only behind a long one it is taken for a form. */
const isBare = (rest: string, form: string) => rest.length >= (form.length < 3 ? 6 : 4);

/** @returns a joined word as the words of the list it consists of ("CommunityCollege"), the longest first; null if none. */
function cut(index: NameIndex, text: string): string[] | null {
  let best: string[] | null = null;
  let least = 0;
  for (let at = 2; at <= text.length - 2; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const left = known(index, before);
    const right = left && known(index, after);
    if (!left || !right || left.length === 0) continue;
    if (right.length === 0 && !isBare(before, after)) continue;
    // Two halves are likelier than a whole word and a scrap.
    const shorter = Math.min(at, text.length - at);
    if (shorter > least) [best, least] = [[...left, ...right], shorter];
  }
  return best;
}

/** @returns two neighbouring words as the one that they make, or, where the list knows neither, as others of it. */
function whole(index: NameIndex, one: NameWord, other: NameWord, strange: boolean): string[] | null {
  const both = one.as + other.as;
  const parts = known(index, both) ?? (strange ? cut(index, both) : null);
  return parts && parts.length > 0 ? parts : null;
}

/**
 * Words that were joined or cut by a slip of the blank: "CommunityCollege", "Lol lands".
 * @returns the words as they are and, where others make more words of the list, a second reading.
 */
export function readings(index: NameIndex, words: readonly NameWord[]): (readonly NameWord[])[] {
  const isKnown = ({ word }: NameWord) => numberOf(index.table, word) >= 0;
  const second: NameWord[] = [];
  let changed = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as NameWord;
    const next = words[at + 1];
    const joined = next ? whole(index, word, next, !isKnown(word) && !isKnown(next)) : null;
    if (joined) {
      for (const each of joined) second.push({ word: each, aside: word.aside, as: each });
      changed = true;
      at++;
      continue;
    }
    const parts = isKnown(word) ? null : cut(index, word.as);
    if (parts) {
      for (const each of parts) second.push({ word: each, aside: word.aside, as: each });
      changed = true;
    } else second.push(word);
  }
  return changed ? [words, second] : [words];
}
