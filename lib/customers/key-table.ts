/**
 * Rows by key: the keys' 32-bit hashes in ascending order and the row of each. Eight bytes an entry, no
 * strings, ready to use straight from stored bytes. Two keys may share a hash, so a hit must be verified.
 */
export type KeyTable = { hashes: Uint32Array; rows: Uint32Array };

/** No name is borne by more rows than a person would ever read through; bounds the work of one query. */
const mostHits = 500;

export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Rows fit into 21 bits, so that hash and row together are one exact number and sort natively. */
const rowLimit = 2 ** 21;

export function keyTableBuilder(): { add(key: string, row: number): void; build(): KeyTable } {
  let entries = new Float64Array(1024);
  let count = 0;
  return {
    add(key, row) {
      if (key === '') return;
      if (row >= rowLimit) throw new RangeError('too many rows');
      if (count === entries.length) {
        const larger = new Float64Array(count * 2);
        larger.set(entries);
        entries = larger;
      }
      entries[count++] = hashOf(key) * rowLimit + row;
    },
    build() {
      const sorted = entries.subarray(0, count).sort();
      const hashes = new Uint32Array(count);
      const rows = new Uint32Array(count);
      let kept = 0;
      for (let at = 0; at < count; at++) {
        const entry = sorted[at] as number;
        // A row that has one key twice, as name and as alternative name, is one entry.
        if (at > 0 && entry === sorted[at - 1]) continue;
        const hash = Math.floor(entry / rowLimit);
        hashes[kept] = hash;
        rows[kept++] = entry - hash * rowLimit;
      }
      return { hashes: hashes.slice(0, kept), rows: rows.slice(0, kept) };
    },
  };
}

/** @returns rows whose key has this key's hash, in ascending order. */
export function rowsWithHash({ hashes, rows }: KeyTable, key: string): number[] {
  if (key === '') return [];
  const hash = hashOf(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < hashes.length && hashes[low] === hash && found.length < mostHits; low++) {
    found.push(rows[low] as number);
  }
  return found;
}
