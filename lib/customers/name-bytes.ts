import { codesOf } from '../names/edit-distance.ts';
import type { NameTable } from './name-table.ts';
import { longestWord, wordTable } from './word-table.ts';

/**
 * A name table as bytes, in this order: how many words there are of each length; the words' letters as UTF-8; for each
 * row how many names it has; for each name how many words; the words, three bytes each, the lowest bit for an aside.
 */
export function nameBytes(
  { count, table, rows, starts, words, asides }: NameTable,
  rowCount: number,
): Uint8Array {
  const lengths = new Uint32Array(longestWord + 1);
  for (let word = 0; word < table.count; word++) {
    const length = (table.starts[word + 1] as number) - (table.starts[word] as number);
    lengths[length] = (lengths[length] as number) + 1;
  }
  const letters = new TextEncoder().encode(textOf(table.letters));
  const header = new Uint32Array([count, words.length, letters.length]);
  const parts = [header, lengths].map((part) => new Uint8Array(part.buffer));
  const perRow = new Uint8Array(rowCount);
  for (let name = 0; name < count; name++)
    perRow[rows[name] as number] = (perRow[rows[name] as number] as number) + 1;
  const perName = new Uint8Array(count);
  for (let name = 0; name < count; name++)
    perName[name] = (starts[name + 1] as number) - (starts[name] as number);
  const threes = new Uint8Array(words.length * 3);
  for (let at = 0; at < words.length; at++) {
    const value = (words[at] as number) * 2 + (asides[at] as number);
    threes[at * 3] = value;
    threes[at * 3 + 1] = value >>> 8;
    threes[at * 3 + 2] = value >>> 16;
  }
  return joined([...parts, letters, perRow, perName, threes]);
}

/** Lone halves of characters would not survive UTF-8; they stand for nothing and become one sign. */
function textOf(letters: Uint16Array): string {
  let text = '';
  for (let at = 0; at < letters.length; at += 8192)
    text += String.fromCharCode(...letters.subarray(at, at + 8192));
  return text;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * @param bytes what `nameBytes` gave, from the start of a copy of its own or at a multiple of four.
 * @throws TypeError if they are cut short or make no sense.
 */
export function namesFromBytes(bytes: Uint8Array, rowCount: number): NameTable {
  const broken = () => new TypeError('not a name table');
  const headWords = 3 + longestWord + 1;
  if (bytes.length < headWords * 4) throw broken();
  const head = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + headWords * 4));
  const [count = 0, wordCount = 0, letterBytes = 0, ...lengths] = head;
  if (bytes.length !== headWords * 4 + letterBytes + rowCount + count + wordCount * 3) throw broken();
  let at = headWords * 4;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const text = new TextDecoder().decode(take(letterBytes));
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const wordStarts = new Uint32Array(total + 1);
  let word = 0;
  lengths.forEach((each, length) => {
    for (let done = 0; done < each; done++, word++)
      wordStarts[word + 1] = (wordStarts[word] as number) + length;
  });
  if (text.length !== wordStarts[total]) throw broken();
  const letters = codesOf(text);
  const [perRow, perName, threes] = [take(rowCount), take(count), take(wordCount * 3)];
  const rows = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let name = 0;
  perRow.forEach((each, row) => {
    for (let done = 0; done < each; done++) rows[name++] = row;
  });
  for (let each = 0; each < count; each++)
    starts[each + 1] = (starts[each] as number) + (perName[each] as number);
  if (name !== count || starts[count] !== wordCount) throw broken();
  const words = new Uint32Array(wordCount);
  const asides = new Uint8Array(wordCount);
  for (let place = 0; place < wordCount; place++) {
    const from = place * 3;
    const value =
      (threes[from] as number) | ((threes[from + 1] as number) << 8) | ((threes[from + 2] as number) << 16);
    if (value >>> 1 >= total) throw broken();
    words[place] = value >>> 1;
    asides[place] = value & 1;
  }
  return { count, table: wordTable(wordStarts, letters), rows, starts, words, asides };
}
