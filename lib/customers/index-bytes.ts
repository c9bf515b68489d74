import { type CustomerIndex, indexOfTable, type KeyKind, keyKinds } from './customer-index.ts';
import type { KeyTable } from './key-table.ts';
import { nameBytes, namesFromBytes } from './name-bytes.ts';
import type { RowTable } from './row-table.ts';

/**
 * "FPCI" and the version of this layout. A change of the layout needs a new number and a reader for the old. The first
 * layout had no names: they are read from the rows.
 */
const magic = 0x46504349;
const layoutVersion = 2;
/** To be raised whenever a key or the words of the same text may come out differently: both are then made anew. */
const keysVersion = 4;

const headerWords = 5 + keyKinds.length;

/** @returns the index as bytes: header, row offsets, key tables, then the rows' text and the names. */
export function serialize(index: CustomerIndex): ArrayBuffer {
  const { rows, keys } = index;
  const tables = keyKinds.map((kind) => keys[kind]);
  const names = nameBytes(index.names, rows.count);
  const words = tables.reduce(
    (sum, { rows: entries }) => sum + 2 * entries.length,
    headerWords + rows.count + 1,
  );
  const buffer = new ArrayBuffer(words * 4 + rows.text.length + names.length);
  const view = new Uint32Array(buffer, 0, words);
  view.set([magic, layoutVersion, keysVersion, rows.count, rows.text.length]);
  view.set(
    tables.map((table) => table.rows.length),
    5,
  );
  let at = headerWords;
  for (const part of [rows.offsets, ...tables.flatMap(({ hashes, rows: entries }) => [hashes, entries])]) {
    view.set(part, at);
    at += part.length;
  }
  new Uint8Array(buffer, words * 4).set(rows.text);
  new Uint8Array(buffer, words * 4 + rows.text.length).set(names);
  return buffer;
}

/**
 * @param buffer what `serialize` gave, in this or an earlier version; it is used in place, not copied.
 * @returns the index. Keys of another version are made anew from the rows, which takes as long as building.
 * @throws TypeError if the bytes are no index of a known layout or are cut short.
 */
export function deserialize(buffer: ArrayBuffer): CustomerIndex {
  const broken = () => new TypeError('not a customer index');
  if (buffer.byteLength < headerWords * 4) throw broken();
  const header = new Uint32Array(buffer, 0, headerWords);
  const [mark, layout = 0, keysMadeBy, count = 0, textLength = 0, ...sizes] = header;
  const words = sizes.reduce((sum, size) => sum + 2 * size, headerWords + count + 1);
  const textEnd = words * 4 + textLength;
  const fits =
    layout === layoutVersion ? textEnd < buffer.byteLength : layout === 1 && textEnd === buffer.byteLength;
  if (mark !== magic || !fits) throw broken();
  let at = headerWords;
  const take = (length: number) => {
    const part = new Uint32Array(buffer, at * 4, length);
    at += length;
    return part;
  };
  const offsets = take(count + 1);
  if (offsets[count] !== textLength) throw broken();
  const rows: RowTable = { count, offsets, text: new Uint8Array(buffer, words * 4, textLength) };
  if (layout !== layoutVersion || keysMadeBy !== keysVersion) return indexOfTable(rows);
  const tables = sizes.map((size): KeyTable => ({ hashes: take(size), rows: take(size) }));
  const keys = Object.fromEntries(keyKinds.map((kind, position) => [kind, tables[position]]));
  const names = namesFromBytes(new Uint8Array(buffer, textEnd), count);
  return { rows, keys: keys as Record<KeyKind, KeyTable>, names };
}
