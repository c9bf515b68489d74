import type { Draft, Plan } from '../../drafts/draft.ts';
import { mergedFields, type TimedFields } from '../../drafts/timed-fields.ts';
import { drafts, plans } from '../../store/things.ts';

export type RecordChange = {
  id: string;
  fields: TimedFields;
  ticks: Plan['ticks'];
  ignore: string[];
};

/** Later ticks win, so a message that is sent twice changes nothing the second time. */
function mergedTicks(a: Plan['ticks'], b: Plan['ticks']): Plan['ticks'] {
  const merged = { ...a };
  for (const [step, tick] of Object.entries(b)) {
    if (!merged[step] || tick.at >= merged[step].at) merged[step] = tick;
  }
  return merged;
}

/** Writes the side panel's half of a record. Call it in the chain: it reads before it writes. */
export async function editRecord(change: RecordChange, now: number): Promise<boolean> {
  const before = await plans.read(change.id);
  const written = await plans.write({
    id: change.id,
    startedAt: before?.startedAt ?? now,
    updatedAt: now,
    fields: mergedFields(change.fields, before?.fields ?? {}),
    ticks: mergedTicks(before?.ticks ?? {}, change.ticks),
    ignored: [...new Set([...(before?.ignored ?? []), ...change.ignore])],
  });
  return written.ok;
}

/** Removes both halves. @returns them, for undo. */
export async function deleteRecord(id: string): Promise<{ draft: Draft | null; plan: Plan | null }> {
  const [draft, plan] = await Promise.all([drafts.read(id), plans.read(id)]);
  await drafts.remove([id]);
  await plans.remove([id]);
  return { draft, plan };
}

/** Writes both halves back. What came under the same id meanwhile is newer and stays: a repeat must not undo it. */
export async function restoreRecord(draft: Draft | null, plan: Plan | null): Promise<boolean> {
  const [newerDraft, newerPlan] = await Promise.all([
    draft && drafts.read(draft.id),
    plan && plans.read(plan.id),
  ]);
  const back = await Promise.all([
    draft && !newerDraft ? drafts.write(draft) : null,
    plan && !newerPlan ? plans.write(plan) : null,
  ]);
  return back.every((result) => result === null || result.ok);
}
