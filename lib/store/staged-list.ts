import * as z from 'zod/mini';
import { type CustomerListMeta, customerListMetaSchema } from '../customers/list-meta.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { bytes, current, database, existing, pointers, staged, swapTo } from './customer-database.ts';
import type { CommitError, NewCustomerList } from './customer-lists.ts';
import { completed, type IdbError, settled, withDatabase } from './idb.ts';

/** A list that is written but not in force: it waits for the records of the same file. */
export const stagedListSchema = z.object({ meta: customerListMetaSchema, stagedAt: z.number() });
export type StagedList = z.infer<typeof stagedListSchema>;

/** The list in force stays as it is; a list that was staged before is replaced. */
export async function stageCustomerList(
  { index, ...about }: NewCustomerList,
  now: number,
): Promise<Result<CustomerListMeta, Exclude<CommitError, 'replaced'>>> {
  const meta: CustomerListMeta = { ...about, generation: crypto.randomUUID() };
  const done = await withDatabase(database, async (open) => {
    const write = open.transaction([bytes, pointers], 'readwrite', { durability: 'strict' });
    const stored = completed(write);
    stored.catch(() => undefined);
    const before = stagedListSchema.safeParse(await settled(write.objectStore(pointers).get(staged)));
    if (before.success) write.objectStore(bytes).delete(before.data.meta.generation);
    write.objectStore(bytes).put(index, meta.generation);
    write.objectStore(pointers).put({ meta, stagedAt: now } satisfies StagedList, staged);
    await stored;
  });
  return done.ok ? ok(meta) : fail(done.error === 'full' ? 'full' : 'unavailable', done.detail);
}

/** @returns the list that waits; `none` if there is none. */
export async function readStagedList(): Promise<Result<StagedList, IdbError | 'none'>> {
  const found = await withDatabase(existing, (open) =>
    settled<unknown>(open.transaction(pointers).objectStore(pointers).get(staged)),
  );
  if (!found.ok) return found.error === 'absent' ? fail('none') : found;
  const parsed = stagedListSchema.safeParse(found.value);
  return parsed.success ? ok(parsed.data) : fail('none');
}

/** Puts the staged list in force. Repeating it is harmless. `replaced`: another list came, or all was deleted. */
export async function adoptStagedList(meta: CustomerListMeta): Promise<Result<void, CommitError>> {
  const done = await withDatabase(existing, (open) => swapTo(open, meta));
  if (done.ok) return done.value ? ok(undefined) : fail('replaced');
  if (done.error === 'absent') return fail('replaced');
  return fail(done.error, done.detail);
}

/** Removes a staged list, its bytes too, unless it is in force by now. */
export async function discardStagedList(generation: string): Promise<Result<void, IdbError>> {
  const done = await withDatabase(existing, async (open) => {
    const write = open.transaction([bytes, pointers], 'readwrite');
    const stored = completed(write);
    stored.catch(() => undefined);
    const [waiting, inForce] = await Promise.all(
      [staged, current].map((key) => settled<unknown>(write.objectStore(pointers).get(key))),
    );
    const before = stagedListSchema.safeParse(waiting);
    const force = customerListMetaSchema.safeParse(inForce);
    if (before.success && before.data.meta.generation === generation)
      write.objectStore(pointers).delete(staged);
    if (!force.success || force.data.generation !== generation) write.objectStore(bytes).delete(generation);
    await stored;
  });
  return done.ok || done.error === 'absent' ? ok(undefined) : done;
}
