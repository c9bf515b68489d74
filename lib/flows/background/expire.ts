import { containedIds } from '../../drafts/contained.ts';
import { expiredIds } from '../../drafts/expiry.ts';
import { deleteCustomerLists, readCustomerListMeta } from '../../store/customer-lists.ts';
import { expireQuarantine } from '../../store/quarantine.ts';
import { drafts, plans, settingsThing, tabsThing } from '../../store/things.ts';

const day = 86_400_000;

/**
 * Removes what is past its time, and drafts that a newer one contains whole.
 * @returns true if the customer list went, so that its index can be dropped.
 */
export async function expire(now: number): Promise<boolean> {
  const { expiry } = (await settingsThing.read()).data;
  const [kept, planned, open] = await Promise.all([drafts.readAll(), plans.readAll(), tabsThing.read()]);
  if (kept.ok && planned.ok) {
    const old = expiredIds(kept.value, planned.value, now, expiry.draftDays);
    await drafts.remove(old);
    await plans.remove(old);
    // A draft that a tab still writes to, or that was prepared by hand, is nobody's copy.
    const inUse = new Set([
      ...Object.values(open.data.tabs).flatMap((tab) => (tab.recordId ? [tab.recordId] : [])),
      ...planned.value.map((plan) => plan.id),
    ]);
    await drafts.remove(
      containedIds(
        kept.value.filter((draft) => !old.includes(draft.id)),
        inUse,
      ),
    );
  }
  await expireQuarantine(now - expiry.draftDays * day);
  const list = await readCustomerListMeta();
  if (!list.ok || now - list.value.importedAt <= expiry.listDays * day) return false;
  await deleteCustomerLists();
  return true;
}
