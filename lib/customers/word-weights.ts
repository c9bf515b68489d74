import { formKeys } from '../names/legal-form.ts';
import { commonWords } from './common-words.ts';
import type { NameTable } from './name-table.ts';
import { numberOf } from './word-table.ts';

/** A word that stands in nearly every name still says a little. */
const least = 0.04;
/** What a common word or a legal form inside a name weighs of what its rarity in this list would give it. */
const common = 0.45;
export const formWeight = 0.15;
/** A word that the list doesn't know may be rare or mistyped. */
export const unknownWeight = 0.9;

/** @returns in how many names each word stands. */
function timesOf({ words, table }: NameTable): Uint32Array {
  const times = new Uint32Array(table.count);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    times[word] = (times[word] as number) + 1;
  }
  return times;
}

/**
 * What each word says about who is meant, 0 to 1: 1 for a word of one name only, less the more names have it. Common
 * words of companies' names and legal forms weigh less, however few of them a short list has.
 */
export function wordWeights(names: NameTable): Float32Array {
  const times = timesOf(names);
  const all = Math.log(Math.max(names.count, 2));
  const weights = new Float32Array(times.length);
  for (let word = 0; word < times.length; word++)
    weights[word] = Math.max(least, 1 - Math.log(times[word] || 1) / all);
  const lower = (words: Iterable<string>, factor: number) => {
    for (const each of words) {
      const word = numberOf(names.table, each);
      if (word >= 0) weights[word] = (weights[word] as number) * factor;
    }
  };
  lower(commonWords, common);
  lower(formKeys(), formWeight);
  return weights;
}

/** @returns what all words of each name weigh together. */
export function nameWeights({ count, starts, words }: NameTable, weights: Float32Array): Float32Array {
  const sums = new Float32Array(count);
  for (let name = 0; name < count; name++) {
    let sum = 0;
    for (let at = starts[name] as number; at < (starts[name + 1] as number); at++)
      sum += weights[words[at] as number] as number;
    sums[name] = sum;
  }
  return sums;
}
