import type { Draft, Plan } from '../../drafts/draft.ts';
import { mergedFields, type TimedFields } from '../../drafts/timed-fields.ts';
import type { Result } from '../../shared/result.ts';
import type { StoreError } from '../../store/area.ts';
import { dataOf, refusalOf } from '../../store/open-at.ts';
import { drafts, plans } from '../../store/things.ts';
import { writeMakingRoom } from './make-room.ts';

export type RecordChange = {
  id: string;
  fields: TimedFields;
  ticks: Plan['ticks'];
  ignore: string[];
  heed?: string[] | undefined;
};

/** Later ticks win, so a message that is sent twice changes nothing the second time. */
function mergedTicks(a: Plan['ticks'], b: Plan['ticks']): Plan['ticks'] {
  const merged = { ...a };
  for (const [step, tick] of Object.entries(b)) {
    if (!merged[step] || tick.at >= merged[step].at) merged[step] = tick;
  }
  return merged;
}

/** Whether a change is in storage; if not, why. Everything is as it was then. */
export type Saved = { saved: boolean; why?: StoreError };

const saved = (done: Result<void, StoreError>): Saved =>
  done.ok ? { saved: true } : { saved: false, why: done.error };

/** Writes the side panel's half of a record. Call it in the chain: it reads before it writes. */
export async function editRecord(change: RecordChange, now: number): Promise<Saved> {
  const found = await plans.read(change.id);
  const refused = refusalOf(found);
  if (refused) return { saved: false, why: refused };
  const before = dataOf(found);
  const heeded = [...new Set([...(before?.heeded ?? []), ...(change.heed ?? [])])];
  const plan = {
    id: change.id,
    startedAt: before?.startedAt ?? now,
    updatedAt: now,
    fields: mergedFields(change.fields, before?.fields ?? {}),
    ticks: mergedTicks(before?.ticks ?? {}, change.ticks),
    ignored: [...new Set([...(before?.ignored ?? []), ...change.ignore])],
    ...(heeded.length > 0 ? { heeded } : {}),
  };
  return saved(await writeMakingRoom([plans.entry(plan)], change.id, now));
}

/** Removes both halves; one that a later release wrote stays. @returns them, for undo. */
export async function deleteRecord(id: string): Promise<{ draft: Draft | null; plan: Plan | null }> {
  const [draft, plan] = await Promise.all([drafts.read(id), plans.read(id)]);
  if (draft.state === 'ok') await drafts.remove([id]);
  if (plan.state === 'ok') await plans.remove([id]);
  return { draft: dataOf(draft), plan: dataOf(plan) };
}

/**
 * Brings both halves back, or neither. What came under the same id meanwhile is later and stays: a repeat must not
 * undo it.
 */
export async function restoreRecord(draft: Draft | null, plan: Plan | null, now: number): Promise<Saved> {
  const [thereDraft, therePlan] = await Promise.all([
    draft && drafts.read(draft.id),
    plan && plans.read(plan.id),
  ]);
  const entries = [
    ...(draft && thereDraft?.state !== 'ok' ? [drafts.entry(draft)] : []),
    ...(plan && therePlan?.state !== 'ok' ? [plans.entry(plan)] : []),
  ];
  return saved(await writeMakingRoom(entries, draft?.id ?? plan?.id ?? '', now));
}
