import { type CustomerListMeta, customerListMetaSchema } from '../customers/list-meta.ts';
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

function generationOf(pointer: unknown): string | null {
  const found = customerListMetaSchema.safeParse(pointer);
  return found.success ? found.data.generation : null;
}

/**
 * Makes a written generation the list in force.
 * @param after what must be in force before, null for no list: what was made from one list must not replace another.
 * @returns false if the written one is not there any more, or another list came; then that one stays.
 */
export async function swapTo(
  open: IDBDatabase,
  meta: CustomerListMeta,
  after?: string | null,
): Promise<boolean> {
  const swap = open.transaction([bytes, pointers], 'readwrite', { durability: 'strict' });
  const stored = completed(swap);
  // If the next line rejects, so does this; it must not stay behind as an unhandled rejection.
  stored.catch(() => undefined);
  const generations = await settled(swap.objectStore(bytes).getAllKeys());
  const before = await settled<unknown>(swap.objectStore(pointers).get(current));
  const isExpected = after === undefined || after === generationOf(before);
  const isThere = generations.includes(meta.generation) && isExpected;
  if (!isExpected) swap.objectStore(bytes).delete(meta.generation);
  if (isThere) {
    swap.objectStore(pointers).put(meta, current);
    swap.objectStore(pointers).delete(staged);
    for (const key of generations) if (key !== meta.generation) swap.objectStore(bytes).delete(key);
  }
  await stored;
  return isThere;
}
