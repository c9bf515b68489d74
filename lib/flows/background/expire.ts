import { planExpiry } from '../../browser/alarms.ts';
import { newestImport } from '../../customers/list-parts.ts';
import { containedIds } from '../../drafts/contained.ts';
import { expiredIds, nextExpiry } from '../../drafts/expiry.ts';
import { readCustomerListMeta } from '../../store/customer-lists.ts';
import { expireQuarantine } from '../../store/quarantine.ts';
import { drafts, evictedThing, evictedToldFor, listReceiptThing, plans } from '../../store/things.ts';
import { readRecords } from '../read-records.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { expireDecisions } from './decisions.ts';
import { dropExpiredLists } from './expired-lists.ts';
import { forgetCustomerList, keepReceipt } from './list-receipt.ts';
import { idsInUse } from './tabs.ts';

const day = 86_400_000;

/**
 * Removes what is past its time, and drafts that a newer one contains whole.
 * @returns true if a customer list went, so that its index can be dropped.
 */
export async function expire(now: number): Promise<boolean> {
  const { expiry } = await settingsInForce();
  const [kept, planned, inUse] = await Promise.all([drafts.readAll(), plans.readAll(), idsInUse()]);
  if (kept.ok && planned.ok) {
    // What a tab still writes to would come back with its next key, and without what only storage held. To a
    // submitted one nobody writes any more.
    const submitted = new Set(kept.value.filter(({ status }) => status === 'submitted').map(({ id }) => id));
    const old = new Set(
      expiredIds(kept.value, planned.value, now, expiry.draftDays).filter(
        (id) => !inUse.has(id) || submitted.has(id),
      ),
    );
    // Only halves that were read: one that a later release wrote stays.
    const ids = (halves: readonly { id: string }[]) => halves.map(({ id }) => id).filter((id) => old.has(id));
    await drafts.remove(ids(kept.value));
    await plans.remove(ids(planned.value));
    // A draft that a tab still writes to, or that was prepared by hand, is nobody's copy.
    const keep = new Set([...inUse, ...planned.value.map((plan) => plan.id)]);
    await drafts.remove(
      containedIds(
        kept.value.filter((draft) => !old.has(draft.id)),
        keep,
      ),
    );
  }
  await planNextExpiry(now);
  const told = (await evictedThing.read()).data;
  if (told.at > 0 && now - told.at > evictedToldFor) await evictedThing.remove();
  await expireQuarantine(now - expiry.draftDays * day);
  const list = await readCustomerListMeta();
  const importedAt = list.ok ? newestImport(list.value) : (await listReceiptThing.read()).data?.importedAt;
  const oldest = now - expiry.listDays * day;
  await expireDecisions(now, expiry.listDays, importedAt);
  if (importedAt === undefined) return false;
  if (importedAt >= oldest) {
    if (!list.ok || !(await dropExpiredLists(list.value, oldest))) return false;
    await keepReceipt();
    return true;
  }
  await forgetCustomerList();
  return true;
}

/** Sets the alarm for the record that is the next to go. Called whenever a page said that its record changed step. */
export async function planNextExpiry(now: number): Promise<void> {
  const [records, { expiry }] = await Promise.all([readRecords(), settingsInForce()]);
  await planExpiry(nextExpiry(records, now, expiry.draftDays));
}
