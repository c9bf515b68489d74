import { nameWords } from './name-words.ts';
import { longestWord, numbered, type WordTable } from './word-table.ts';

/** All names of a list as words: name n belongs to `rows[n]` and has `words[starts[n]]` up to `words[starts[n + 1]]`. */
export type NameTable = {
  count: number;
  table: WordTable;
  rows: Uint32Array;
  starts: Uint32Array;
  words: Uint32Array;
  /** 1 for a word that may as well be left out. */
  asides: Uint8Array;
};

/** A list of numbers that grows without a copy for each. */
function growing(): { add(value: number): void; readonly length: number; done(): Uint32Array } {
  let values = new Uint32Array(4096);
  let length = 0;
  return {
    add(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    get length() {
      return length;
    },
    done: () => values.slice(0, length),
  };
}

export type NameTableBuilder = { add(row: number, name: string): void; build(): NameTable };

/** Takes names row by row, each row's together, one at a time; see `tradingNames` for those that hold several. */
export function nameTableBuilder(): NameTableBuilder {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const rows = growing();
  const starts = growing();
  const words = growing();
  const idOf = (word: string) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const id = texts.length;
    known.set(word, id);
    texts.push(word);
    return id;
  };
  return {
    add(row, name) {
      const found = nameWords(name);
      if (found.length === 0) return;
      rows.add(row);
      starts.add(words.length);
      for (const { word, aside } of found) words.add(idOf(word.slice(0, longestWord)) * 2 + (aside ? 1 : 0));
    },
    build() {
      const { table, numbers } = numbered(texts);
      starts.add(words.length);
      const all = words.done();
      const asides = new Uint8Array(all.length);
      for (let at = 0; at < all.length; at++) {
        const word = all[at] as number;
        asides[at] = word & 1;
        all[at] = numbers[word >>> 1] as number;
      }
      return { count: rows.length, table, rows: rows.done(), starts: starts.done(), words: all, asides };
    },
  };
}
