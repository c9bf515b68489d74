import type { AskedWord } from './asked-words.ts';
import type { NameIndex } from './name-index.ts';
import { mostWords } from './name-words.ts';
import { type Letters, lettersOf, likeness } from './word-likeness.ts';
import { wordText } from './word-table.ts';

/** Words less alike than this are two words. */
const leastLike = 0.55;
/** Texts of the words met most recently; a query meets the same ones again and again. */
const mostKept = 4_000;

let keptOf: NameIndex | undefined;
const kept = new Map<number, Letters>();

/** @returns a word of the list by its number. */
export function lettersIn(index: NameIndex, word: number): Letters {
  if (keptOf !== index || kept.size > mostKept) {
    kept.clear();
    keptOf = index;
  }
  const known = kept.get(word);
  if (known) return known;
  const letters = lettersOf(wordText(index.table, word));
  kept.set(word, letters);
  return letters;
}

/**
 * Which words of a query and of a name are one word, each at most once. Valid until the next call: one comparison
 * follows the other thousands of times, and nothing is made anew for it.
 */
export type Paired = {
  /** For each word of the query how alike its partner is, 0 without one, and where in the name that stands, else -1. */
  asked: Float32Array;
  partner: Int16Array;
  /** For each word of the name how alike its partner is, 0 without one. */
  named: Float32Array;
  /** How often a word stands before one that it follows in the query. */
  turns: number;
};

const paired: Paired = {
  asked: new Float32Array(mostWords),
  partner: new Int16Array(mostWords),
  named: new Float32Array(mostWords),
  turns: 0,
};
type Pair = { at: number; place: number; like: number };

function pairEqual(words: Uint32Array, from: number, length: number, asked: readonly AskedWord[]): void {
  let last = -1;
  for (let at = 0; at < asked.length; at++) {
    const { word } = asked[at] as AskedWord;
    if (word < 0) continue;
    for (let place = 0; place < length; place++) {
      if (words[from + place] !== word || paired.named[place] !== 0) continue;
      paired.named[place] = 1;
      paired.asked[at] = 1;
      paired.partner[at] = place;
      if (place < last) paired.turns++;
      last = place;
      break;
    }
  }
}

/** Equal words first, then the others by how alike they are. */
export function pairWords(index: NameIndex, asked: readonly AskedWord[], name: number): Paired {
  const { starts, words } = index;
  const from = starts[name] as number;
  const length = (starts[name + 1] as number) - from;
  paired.asked.fill(0, 0, asked.length);
  paired.partner.fill(-1, 0, asked.length);
  paired.named.fill(0, 0, length);
  paired.turns = 0;
  pairEqual(words, from, length, asked);
  const pairs: Pair[] = [];
  for (let at = 0; at < asked.length; at++) {
    if (paired.asked[at] !== 0) continue;
    for (let place = 0; place < length; place++) {
      if (paired.named[place] !== 0) continue;
      const like = likeness(asked[at] as AskedWord, lettersIn(index, words[from + place] as number));
      if (like > leastLike) pairs.push({ at, place, like });
    }
  }
  if (pairs.length > 1) pairs.sort((one, other) => other.like - one.like);
  for (const { at, place, like } of pairs) {
    if (paired.asked[at] !== 0 || paired.named[place] !== 0) continue;
    paired.asked[at] = like;
    paired.partner[at] = place;
    paired.named[place] = like;
  }
  return paired;
}
