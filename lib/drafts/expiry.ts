import type { Draft, Plan } from './draft.ts';

const day = 86_400_000;

/** A submitted record is kept this long, so that a late error page finds its data again. */
export const submittedKeptFor = day;

const keptFor = (status: Draft['status'], draftDays: number) =>
  status === 'submitted' ? submittedKeptFor : draftDays * day;

/** @returns when the next of these records is past its time; `null` if none is to come. */
export function nextExpiry(
  records: readonly { updatedAt: number; status: Draft['status'] }[],
  now: number,
  draftDays: number,
): number | null {
  const times = records
    .map(({ updatedAt, status }) => updatedAt + keptFor(status, draftDays) + 1)
    .filter((at) => at > now);
  return times.length > 0 ? Math.min(...times) : null;
}

/**
 * @param draftDays days after the last change, from settings.
 * @returns ids of records whose both halves are past their time.
 */
export function expiredIds(drafts: Draft[], plans: Plan[], now: number, draftDays: number): string[] {
  const last = new Map<string, { at: number; submitted: boolean }>();
  for (const draft of drafts)
    last.set(draft.id, { at: draft.updatedAt, submitted: draft.status === 'submitted' });
  for (const plan of plans) {
    const known = last.get(plan.id);
    last.set(plan.id, { at: Math.max(known?.at ?? 0, plan.updatedAt), submitted: known?.submitted ?? false });
  }
  return [...last]
    .filter(([, { at, submitted }]) => now - at > keptFor(submitted ? 'submitted' : 'open', draftDays))
    .map(([id]) => id);
}
