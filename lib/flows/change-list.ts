import type { Customer } from '../customers/customer.ts';
import { listOf } from '../customers/customer.ts';
import { buildCustomerIndex, serialize } from '../customers/index.ts';
import { changedRows, type ListChange } from '../customers/list-change.ts';
import type { CustomerListMeta } from '../customers/list-meta.ts';
import { metaOf, partsOf, recounted } from '../customers/list-parts.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type CommitError, commitCustomerList } from '../store/customer-lists.ts';

/** `gone`: the rows that were shown are not those in force any more. `last`: nothing would be left of the lists. */
export type ChangeError = Exclude<CommitError, 'replaced'> | 'gone' | 'last';

/**
 * Changes the stored lists by hand, as the next generation of them. Age and expiry stay: an edited row is no younger
 * list. Meant for a worker.
 * @param meta the generation that the change was made for, and `rows` all its rows.
 * @returns what is stored from now on; on any error it is as it was.
 */
export async function changeList(
  meta: CustomerListMeta,
  rows: readonly Customer[],
  change: ListChange,
): Promise<Result<{ meta: CustomerListMeta; rows: Customer[] }, ChangeError>> {
  const next = changedRows(rows, change);
  if (!next) return fail('gone');
  const parts = partsOf(meta).filter((part) => change.kind !== 'drop' || listOf(part) !== change.list);
  const about = metaOf(recounted(parts, next));
  if (!about) return fail('last');
  const index = serialize(buildCustomerIndex(next));
  const stored = await commitCustomerList({ ...about, index }, meta.generation);
  if (stored.ok) return ok({ meta: stored.value, rows: next });
  return stored.error === 'replaced' ? fail('gone') : fail(stored.error);
}
