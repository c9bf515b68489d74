import { hashOf } from './key-table.ts';

/**
 * All different words of a list's names. A word's number is its place: words are numbered by length, then in the order
 * in which they came, so that all words of a length lie side by side. No strings, ready straight from stored bytes.
 */
export type WordTable = {
  count: number;
  /** Word n is `letters[starts[n]]` up to `letters[starts[n + 1]]`, as UTF-16. */
  starts: Uint32Array;
  letters: Uint16Array;
  /** Open addressing by the word's hash: the number of the word plus one, 0 for an empty place. */
  places: Uint32Array;
};

/** Longer words are compared by their first letters; no name has one. */
export const longestWord = 60;

function placesOf(starts: Uint32Array, letters: Uint16Array, count: number): Uint32Array {
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(count * 2 + 2)));
  const last = places.length - 1;
  for (let word = 0; word < count; word++) {
    let at = hashOfLetters(letters, starts[word] as number, starts[word + 1] as number) & last;
    while (places[at] !== 0) at = (at + 1) & last;
    places[at] = word + 1;
  }
  return places;
}

/** Must equal `hashOf` of the same text. */
function hashOfLetters(letters: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (letters[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** @returns the table of words that were stored as `starts` and `letters`. */
export function wordTable(starts: Uint32Array, letters: Uint16Array): WordTable {
  const count = starts.length - 1;
  return { count, starts, letters, places: placesOf(starts, letters, count) };
}

/**
 * @param words each once, in the order in which they came.
 * @returns the table, and for each of the words its number.
 */
export function numbered(words: readonly string[]): { table: WordTable; numbers: Uint32Array } {
  const perLength = new Uint32Array(longestWord + 2);
  for (const word of words) perLength[word.length + 1] = (perLength[word.length + 1] as number) + 1;
  for (let length = 1; length < perLength.length; length++)
    perLength[length] = (perLength[length] as number) + (perLength[length - 1] as number);
  const numbers = new Uint32Array(words.length);
  const lengths = new Uint8Array(words.length);
  words.forEach((word, at) => {
    const number = perLength[word.length] as number;
    perLength[word.length] = number + 1;
    numbers[at] = number;
    lengths[number] = word.length;
  });
  const starts = new Uint32Array(words.length + 1);
  for (let word = 0; word < words.length; word++)
    starts[word + 1] = (starts[word] as number) + (lengths[word] as number);
  const letters = new Uint16Array(starts[words.length] as number);
  words.forEach((word, at) => {
    const start = starts[numbers[at] as number] as number;
    for (let place = 0; place < word.length; place++) letters[start + place] = word.charCodeAt(place);
  });
  return { table: wordTable(starts, letters), numbers };
}

/** @returns the number of a word; -1 if no name has it. */
export function numberOf(table: WordTable, word: string): number {
  const { places, starts, letters } = table;
  const last = places.length - 1;
  for (let at = hashOf(word) & last; ; at = (at + 1) & last) {
    const number = (places[at] as number) - 1;
    if (number < 0) return -1;
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== word.length) continue;
    let same = 0;
    while (same < word.length && letters[start + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return number;
  }
}

/** @returns the text of a word. */
export function wordText({ starts, letters }: WordTable, word: number): string {
  return String.fromCharCode(...letters.subarray(starts[word], starts[word + 1]));
}

/** @returns the numbers of the words of these lengths: from the first up to, but without, the second. */
export function ofLengths(table: WordTable, shortest: number, longest: number): [from: number, to: number] {
  return [firstLonger(table, shortest - 1), firstLonger(table, longest)];
}

function firstLonger({ starts, count }: WordTable, length: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle + 1] as number) - (starts[middle] as number) > length) high = middle;
    else low = middle + 1;
  }
  return low;
}
