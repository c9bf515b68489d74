import type { ListName } from '../../customers/customer.ts';
import { partOf, partsOf } from '../../customers/list-parts.ts';
import { metaInForce } from '../list-in-force.ts';
import type { ListAsk, ListAsked } from './browse-list.ts';

/**
 * Deletes one of several lists.
 * @param ask asks the worker that can make the next generation.
 * @returns null if it is the only one, which goes with its whole database; else whether it is gone.
 */
export async function deleteOneList(
  list: ListName,
  ask: (ask: Extract<ListAsk, { list: 'change' }>) => Promise<ListAsked['change']['answer'] | null>,
): Promise<boolean | null> {
  const found = await metaInForce();
  if (!found.ok || !found.value || partsOf(found.value).length < 2) return null;
  if (!partOf(found.value, list)) return true;
  const { generation } = found.value;
  const answer = await ask({ list: 'change', generation, change: { kind: 'drop', list } });
  return answer !== null && 'changed' in answer;
}
