import { type CustomerListMeta, customerListMetaSchema } from '../customers/list-meta.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { bytes, current, database, existing, pointers, swapTo } from './customer-database.ts';
import { completed, deleteDatabase, type IdbError, settled, withDatabase } from './idb.ts';

export type NewCustomerList = Omit<CustomerListMeta, 'generation'> & {
  /** What `serialize` of the index gave; it holds the rows as well. */
  index: ArrayBuffer;
};

/** `replaced`: another import, edit or deletion came in between; what that one left is in force. */
export type CommitError = Exclude<IdbError, 'absent'> | 'replaced';

/**
 * Makes this the customer list. On any error the earlier list stays.
 * @param after the generation that must be in force until then, null for none; left out, whatever is there goes.
 * @returns what is known about the list from now on.
 */
export async function commitCustomerList(
  { index, ...about }: NewCustomerList,
  after?: string | null,
): Promise<Result<CustomerListMeta, CommitError>> {
  const meta: CustomerListMeta = { ...about, generation: crypto.randomUUID() };
  const done = await withDatabase(database, async (open) => {
    const write = open.transaction(bytes, 'readwrite', { durability: 'strict' });
    write.objectStore(bytes).put(index, meta.generation);
    await completed(write);
    return swapTo(open, meta, after);
  });
  if (!done.ok) return fail(done.error === 'full' ? 'full' : 'unavailable', done.detail);
  return done.value ? ok(meta) : fail('replaced');
}

/** `none`: nothing was imported, or storage was emptied. `broken`: what is stored is not readable any more. */
export type ReadError = IdbError | 'none' | 'broken';

function parsedMeta(value: unknown): Result<CustomerListMeta, 'none' | 'broken'> {
  if (value === undefined) return fail('none');
  const parsed = customerListMetaSchema.safeParse(value);
  return parsed.success ? ok(parsed.data) : fail('broken');
}

const notThere = <Error extends { error: IdbError }>(found: Error) =>
  found.error === 'absent' ? fail('none') : found;

/** @returns what is known about the list in force, without reading its bytes. */
export async function readCustomerListMeta(): Promise<Result<CustomerListMeta, ReadError>> {
  const found = await withDatabase(existing, (open) =>
    settled<unknown>(open.transaction(pointers).objectStore(pointers).get(current)),
  );
  return found.ok ? parsedMeta(found.value) : notThere(found);
}

/** @returns the list in force with the bytes of its index, both of one generation. */
export async function readCustomerList(): Promise<
  Result<{ meta: CustomerListMeta; index: ArrayBuffer }, ReadError>
> {
  const found = await withDatabase(existing, async (open) => {
    const read = open.transaction([bytes, pointers]);
    const meta = parsedMeta(await settled<unknown>(read.objectStore(pointers).get(current)));
    if (!meta.ok) return meta;
    const index: unknown = await settled<unknown>(read.objectStore(bytes).get(meta.value.generation));
    return index instanceof ArrayBuffer ? ok({ meta: meta.value, index }) : fail('broken');
  });
  return found.ok ? found.value : notThere(found);
}

/** Removes the list and whatever an interrupted import left, the database included. */
export function deleteCustomerLists(): Promise<Result<void, IdbError>> {
  return deleteDatabase(database.name);
}
