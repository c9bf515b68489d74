import { listOf } from '../../customers/customer.ts';
import { buildCustomerIndex, serialize } from '../../customers/index.ts';
import type { CustomerListMeta } from '../../customers/list-meta.ts';
import { metaOf, partsOf } from '../../customers/list-parts.ts';
import { allCustomers } from '../../customers/row-table.ts';
import { commitCustomerList } from '../../store/customer-lists.ts';
import { listInForce } from '../list-in-force.ts';

/**
 * Removes those of several lists that are past their time; the others stay as they are.
 * @param oldest the earliest import, in milliseconds since 1970, that is still kept.
 * @returns true if other lists are in force now.
 */
export async function dropExpiredLists(meta: CustomerListMeta, oldest: number): Promise<boolean> {
  const young = partsOf(meta).filter(({ importedAt }) => importedAt >= oldest);
  const about = metaOf(young);
  if (!about || young.length === partsOf(meta).length) return false;
  const found = await listInForce();
  if (!found.ok || found.value?.meta.generation !== meta.generation) return false;
  const kept = new Set(young.map(listOf));
  const rows = allCustomers(found.value.rows).filter((row) => kept.has(listOf(row)));
  const index = serialize(buildCustomerIndex(rows));
  return (await commitCustomerList({ ...about, index }, meta.generation)).ok;
}
