import type { OptionsState } from '../../components/options/options-state.ts';
import { lostList } from '../../lib/flows/lost-list.ts';
import { call } from '../../lib/messages/call.ts';
import { customersChanged } from '../../lib/messages/surface/customers.changed.ts';
import { customersDelete } from '../../lib/messages/surface/customers.delete.ts';
import { readCustomerListMeta } from '../../lib/store/customer-lists.ts';
import { countNewer } from '../../lib/store/known.ts';
import { quarantined } from '../../lib/store/quarantine.ts';

/** @returns what is known about the list in force, and until when it is kept. */
export async function readListState(listDays: number): Promise<OptionsState['list']> {
  const found = await readCustomerListMeta();
  if (!found.ok) {
    if (found.error !== 'none') return { state: 'unavailable' };
    return (await lostList(listDays, Date.now())) ?? { state: 'none' };
  }
  return { state: 'ready', meta: found.value, expiresAt: found.value.importedAt + listDays * 86_400_000 };
}

/** @returns how many stored values could not be read and were put aside, and how many a newer version wrote. */
export async function countUnread(): Promise<Pick<OptionsState, 'setAside' | 'newer'>> {
  const [aside, newer] = await Promise.all([quarantined(), countNewer()]);
  return { setAside: aside.ok ? Object.keys(aside.value).length : 0, newer: newer.ok ? newer.value : 0 };
}

/** The background drops its index and reads the list that is in force now. */
export async function tellListChanged(): Promise<void> {
  await call(customersChanged, {});
}

/** @returns false if the browser refused; then the list is as it was. */
export async function deleteList(): Promise<boolean> {
  const done = await call(customersDelete, {});
  return done.ok && done.value.deleted;
}
