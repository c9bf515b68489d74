import { type Decision, mostDecisions, sameCase } from './company-decision.ts';

/** One change: these go, then those come. Turned round it takes itself back. */
export type DecisionChange = { remove: readonly Decision[]; add: readonly Decision[] };

/**
 * One that comes replaces what was said of the same question and customer before. Repeating a change is harmless.
 * @returns the decisions after it, the latest last; `null` if that would be more than is kept.
 */
export function changedDecisions(
  all: readonly Decision[],
  { remove, add }: DecisionChange,
): Decision[] | null {
  const coming = add.filter((one, at) => !add.slice(at + 1).some((later) => sameCase(later, one)));
  const gone = [...remove, ...coming];
  const kept = all.filter((one) => !gone.some((other) => sameCase(other, one)));
  const after = [...kept, ...coming].sort((a, b) => a.at - b.at);
  return after.length > mostDecisions ? null : after;
}

/**
 * @returns the decisions here with those of a file; of two about the same question and customer the later one counts.
 * `count` says how many change something here. `null` if that would be more than is kept.
 */
export function importedDecisions(
  here: readonly Decision[],
  file: readonly Decision[],
): { decisions: Decision[]; count: number } | null {
  const add = file.filter((one) => !here.some((mine) => sameCase(mine, one) && mine.at >= one.at));
  const decisions = changedDecisions(here, { remove: [], add });
  return decisions && { decisions, count: add.length };
}

/**
 * @param importedAt when the list in force was imported; `undefined` if there is none.
 * @param days how long a list is kept.
 * @returns those whose time is not over: as long as the list, and no less than the same days from when they were made.
 */
export function decisionsInTime(
  all: readonly Decision[],
  now: number,
  days: number,
  importedAt: number | undefined,
): Decision[] {
  return all.filter(({ at }) => now - Math.max(at, importedAt ?? at) <= days * 86_400_000);
}
