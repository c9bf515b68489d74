import type { CustomerListMeta } from '../customers/list-meta.ts';
import { completed, settled } from './idb.ts';

/**
 * The imported customer list: its bytes under a generation's name, and one pointer to the generation in force.
 * An import writes a new generation first and then swaps the pointer in one transaction, which also removes the
 * others. Whoever is killed in between leaves the earlier list in force and untouched.
 */
export const bytes = 'generations';
export const pointers = 'pointers';
export const current = 'current';
/** Beside the pointer: a list from an exported file that waits for its records, see `staged-list.ts`. */
export const staged = 'staged';

export const database = {
  name: 'firstpass-customers',
  version: 1,
  upgrade: (open: IDBDatabase) => {
    open.createObjectStore(bytes);
    open.createObjectStore(pointers);
  },
};

/** Reading must not leave an empty database where *Delete everything* left none. */
export const existing = { ...database, upgrade: null };

/** Makes a written generation the list in force. @returns false if it is not there any more; then nothing changed. */
export async function swapTo(open: IDBDatabase, meta: CustomerListMeta): Promise<boolean> {
  const swap = open.transaction([bytes, pointers], 'readwrite', { durability: 'strict' });
  const stored = completed(swap);
  // If the next line rejects, so does this; it must not stay behind as an unhandled rejection.
  stored.catch(() => undefined);
  const generations = await settled(swap.objectStore(bytes).getAllKeys());
  const isThere = generations.includes(meta.generation);
  if (isThere) {
    swap.objectStore(pointers).put(meta, current);
    swap.objectStore(pointers).delete(staged);
    for (const key of generations) if (key !== meta.generation) swap.objectStore(bytes).delete(key);
  }
  await stored;
  return isThere;
}
