import { sameJson } from '../account/same-json.ts';
import type { Draft, Plan } from './draft.ts';
import { mergedFields } from './timed-fields.ts';

/** The later half as the base, every field from whichever side has the later entry. */
export function mergedHalves<Half extends Draft | Plan>(mine: Half, theirs: Half): Half {
  const base = theirs.updatedAt > mine.updatedAt ? theirs : mine;
  const merged = {
    ...base,
    startedAt: Math.min(mine.startedAt, theirs.startedAt),
    fields: mergedFields(mine.fields, theirs.fields),
    ignored: [...new Set([...mine.ignored, ...theirs.ignored])],
  };
  if ('ticks' in mine && 'ticks' in theirs) {
    const ticks = { ...theirs.ticks };
    for (const [step, tick] of Object.entries(mine.ticks)) {
      const other = ticks[step];
      if (!other || tick.at >= other.at) ticks[step] = tick;
    }
    const heeded = [...new Set([...(mine.heeded ?? []), ...(theirs.heeded ?? [])])];
    return { ...merged, ticks, ...(heeded.length > 0 ? { heeded } : {}) };
  }
  return merged;
}

export type JoinedHalves<Half> = {
  /** What has to be written: the halves that come out differently from what is here. */
  changed: Half[];
  /** Ids of all halves that came, by what they do here. */
  added: string[];
  updated: string[];
};

/**
 * @param come halves of one kind from a file; the same id twice is merged like any other two.
 * @param now no entry stays longer because a file gives it a time to come.
 */
export function joinedHalves<Half extends Draft | Plan>(
  have: readonly Half[],
  come: readonly Half[],
  now: number,
): JoinedHalves<Half> {
  const before = new Map(have.map((half) => [half.id, half]));
  const after = new Map(before);
  for (const half of come) {
    const theirs = { ...half, updatedAt: Math.min(half.updatedAt, now) };
    const mine = after.get(half.id);
    after.set(half.id, mine ? mergedHalves(mine, theirs) : theirs);
  }
  const changed = [...after.values()].filter((half) => !sameJson(before.get(half.id), half));
  const ids = changed.map(({ id }) => id);
  return {
    changed,
    added: ids.filter((id) => !before.has(id)),
    updated: ids.filter((id) => before.has(id)),
  };
}
