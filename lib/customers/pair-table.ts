import { maskOf, mayBeNear } from './letter-mask.ts';
import { ofLengths, type WordTable } from './word-table.ts';

/**
 * Words by the pairs of letters in them, edges included: finds the words that differ from a given one in a letter or
 * two without looking at the others. One replaced letter touches two pairs, two swapped ones three.
 */
export type PairTable = { starts: Uint32Array; words: Uint32Array; masks: Int32Array };

const buckets = 4096;
const edge = 0x60;

const bucketOf = (first: number, second: number) =>
  (Math.imul(first, 37) + second + (first >>> 5)) & (buckets - 1);

/** Gives each pair of a word's letters, the edges as letters of their own. */
function eachPair(letters: Uint16Array, from: number, to: number, take: (bucket: number) => void): void {
  let before = edge;
  for (let at = from; at < to; at++) {
    const letter = letters[at] as number;
    take(bucketOf(before, letter));
    before = letter;
  }
  take(bucketOf(before, edge));
}

/** Shorter words are equal or they are others. */
export const shortestFuzzy = 4;

/** @returns the table; each list of words is in their order, that is by length. */
export function pairTable(table: WordTable): PairTable {
  const { starts: wordStarts, letters, count } = table;
  const [first] = ofLengths(table, shortestFuzzy - 1, shortestFuzzy);
  const starts = new Uint32Array(buckets + 1);
  for (let word = first; word < count; word++)
    eachPair(letters, wordStarts[word] as number, wordStarts[word + 1] as number, (bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    });
  for (let bucket = 0; bucket < buckets; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const next = starts.slice();
  const words = new Uint32Array(starts[buckets] as number);
  for (let word = first; word < count; word++)
    eachPair(letters, wordStarts[word] as number, wordStarts[word + 1] as number, (bucket) => {
      const at = next[bucket] as number;
      next[bucket] = at + 1;
      words[at] = word;
    });
  return { starts, words, masks: masksOf(table) };
}

/** Which letters each word has, see `maskOf`. */
function masksOf({ count, starts, letters }: WordTable): Int32Array {
  const masks = new Int32Array(count);
  for (let word = 0; word < count; word++)
    masks[word] = maskOf(letters, starts[word] as number, starts[word + 1] as number);
  return masks;
}

/** How often each word was met in this search; only those in `touched` are not 0. */
let met = new Uint8Array(0);
let touched = new Uint32Array(0);

/**
 * @param letters the word sought.
 * @param most how many edits it may differ by, 1 or 2.
 * @returns words that share enough pairs of letters to be that near, to be compared letter by letter.
 */
export function nearWords(table: WordTable, pairs: PairTable, letters: Uint16Array, most: number): number[] {
  const to = letters.length;
  const mask = maskOf(letters, 0, to);
  if (met.length < table.count) {
    met = new Uint8Array(table.count);
    touched = new Uint32Array(table.count);
  }
  const [from, until] = ofLengths(table, Math.max(shortestFuzzy - 1, to - most), to + most);
  let count = 0;
  eachPair(letters, 0, to, (bucket) => {
    const end = pairs.starts[bucket + 1] as number;
    for (let at = firstFrom(pairs, bucket, from); at < end; at++) {
      const word = pairs.words[at] as number;
      if (word >= until) break;
      if (met[word] === 0) touched[count++] = word;
      met[word] = (met[word] as number) + 1;
    }
  });
  // Of its pairs, two swapped letters spoil three, any other edit two. What shares so few that all edits must be swaps
  // has the same letters.
  const swapsOnly = to + 1 - 3 * most;
  const enough = Math.max(2, swapsOnly);
  const found: number[] = [];
  for (let at = 0; at < count; at++) {
    const word = touched[at] as number;
    const shared = met[word] as number;
    const other = pairs.masks[word] as number;
    if (shared >= enough && (shared === swapsOnly ? other === mask : mayBeNear(mask, other, most)))
      found.push(word);
    met[word] = 0;
  }
  return found;
}

function firstFrom({ starts, words }: PairTable, bucket: number, word: number): number {
  let low = starts[bucket] as number;
  let high = starts[bucket + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as number) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns words that begin with the first letter, or one of the few that share its bucket, by length. */
export function begunWith({ starts, words }: PairTable, letters: Uint16Array): Uint32Array {
  const bucket = bucketOf(edge, letters[0] as number);
  return words.subarray(starts[bucket], starts[bucket + 1]);
}
