import { changedDecisions, type DecisionChange, decisionsInTime } from '../../account/changed-decisions.ts';
import type { Decision } from '../../account/company-decision.ts';
import type { NotDecided } from '../../messages/surface/decisions.change.ts';
import { decisionsThing } from '../../store/things.ts';

/** @returns what was decided; nothing if storage does not answer, so that the list's own word stands. Never throws. */
export const readDecisions = async (): Promise<Decision[]> => (await decisionsThing.read()).data;

/** Writes a change over whatever is stored now, all of it or nothing. Call it in the chain: it reads before it writes. */
export async function changeDecisions(
  change: DecisionChange,
): Promise<{ decisions: Decision[] } | { why: NotDecided }> {
  const { data, state } = await decisionsThing.read();
  // An empty list that stands in for one that could not be read must not be written in its place.
  if (state !== 'ok' && state !== 'none' && state !== 'broken') return { why: state };
  const decisions = changedDecisions(data, change);
  if (!decisions) return { why: 'many' };
  const done = await decisionsThing.write(decisions);
  return done.ok ? { decisions } : { why: done.error };
}

/** Removes decisions whose time is over, see `decisionsInTime`. Call it in the chain. */
export async function expireDecisions(
  now: number,
  days: number,
  importedAt: number | undefined,
): Promise<void> {
  const all = await readDecisions();
  const kept = decisionsInTime(all, now, days, importedAt);
  if (kept.length === all.length) return;
  if (kept.length > 0) await decisionsThing.write(kept);
  else await decisionsThing.remove();
}
