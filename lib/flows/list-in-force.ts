import { type CustomerIndex, deserialize } from '../customers/index.ts';
import type { CustomerListMeta } from '../customers/list-meta.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { readCustomerList, readCustomerListMeta } from '../store/customer-lists.ts';

/** The stored lists with their rows. */
export type ListInForce = { meta: CustomerListMeta; rows: CustomerIndex['rows'] };

/**
 * What is stored now, for whoever makes the next generation of it.
 * @returns null if nothing is stored, or nothing that can be read: then nothing can be kept of it. `unavailable` if the
 * browser refused to say: whoever took that for "nothing" would drop a list.
 */
export async function listInForce(): Promise<Result<ListInForce | null, 'unavailable'>> {
  const found = await readCustomerList();
  if (!found.ok) {
    return found.error === 'none' || found.error === 'broken' ? ok(null) : fail('unavailable');
  }
  try {
    return ok({ meta: found.value.meta, rows: deserialize(found.value.index).rows });
  } catch {
    return ok(null);
  }
}

/** @returns what is known of the stored lists, without their rows; null and `unavailable` as in `listInForce`. */
export async function metaInForce(): Promise<Result<CustomerListMeta | null, 'unavailable'>> {
  const found = await readCustomerListMeta();
  if (found.ok) return found;
  return found.error === 'none' || found.error === 'broken' ? ok(null) : fail('unavailable');
}
