import type { NameTable } from './name-table.ts';
import { type PairTable, pairTable } from './pair-table.ts';
import { nameWeights, wordWeights } from './word-weights.ts';

/** What finds names that are written otherwise; made of a name table in a moment and never stored. */
export type NameIndex = NameTable & {
  pairs: PairTable;
  /** What each word weighs, 0 to 1, and the sum for each name. */
  weights: Float32Array;
  nameWeights: Float32Array;
  /** Names with word n: `holders[holderStarts[n]]` up to `holders[holderStarts[n + 1]]`. */
  holderStarts: Uint32Array;
  holders: Uint32Array;
};

function holdersOf({ count, table, starts, words }: NameTable): Pick<NameIndex, 'holderStarts' | 'holders'> {
  const holderStarts = new Uint32Array(table.count + 1);
  for (let at = 0; at < words.length; at++) {
    const after = (words[at] as number) + 1;
    holderStarts[after] = (holderStarts[after] as number) + 1;
  }
  for (let word = 0; word < table.count; word++)
    holderStarts[word + 1] = (holderStarts[word + 1] as number) + (holderStarts[word] as number);
  const next = holderStarts.slice();
  const holders = new Uint32Array(words.length);
  for (let name = 0; name < count; name++) {
    for (let at = starts[name] as number; at < (starts[name + 1] as number); at++) {
      const word = words[at] as number;
      const place = next[word] as number;
      next[word] = place + 1;
      holders[place] = name;
    }
  }
  return { holderStarts, holders };
}

/** Makes the index part by part, so that whoever must not block can pause between them. */
export function* nameIndexParts(names: NameTable): Generator<void, NameIndex> {
  const weights = wordWeights(names);
  yield;
  const sums = nameWeights(names, weights);
  yield;
  const holders = holdersOf(names);
  yield;
  return { ...names, weights, nameWeights: sums, ...holders, pairs: pairTable(names.table) };
}
