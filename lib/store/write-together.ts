import { type Clock, systemClock } from '../shared/clock.ts';
import { fail, type Result } from '../shared/result.ts';
import { type Area, area, type StoreError } from './area.ts';
import type { Envelope, Shape } from './envelope.ts';
import { openAt, refusalOf } from './open-at.ts';

/** One key with what is to stand there; a thing or a family makes it, so that keys are known to the store alone. */
// biome-ignore lint/suspicious/noExplicitAny: entries of many shapes go together; only whether one opens is asked.
export type Entry = { key: string; value: Envelope; shape: Shape<any> };

/**
 * Writes many things as one.
 *
 * Invariant: all or nothing. If one of them must not be written, or there is no room for all, nothing is.
 * @returns why nothing was written: `newer` if a later release wrote one of them.
 */
export async function writeTogether(
  entries: readonly Entry[],
  where: Area = area('local'),
  clock: Clock = systemClock,
): Promise<Result<void, StoreError>> {
  for (const { key, shape } of entries) {
    const refused = refusalOf(await openAt(where, key, shape, clock));
    if (refused) return fail(refused);
  }
  return where.set(Object.fromEntries(entries.map(({ key, value }) => [key, value])));
}
