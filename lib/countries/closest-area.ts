import { areaKey } from './area-key.ts';
import { type AdministrativeArea, administrativeAreas } from './areas.ts';

/** Longer names are never a slip of another one, and the table below grows with the square of it. */
const longestName = 40;

/** @returns how many letters to change, add, drop or swap with their neighbour; `limit + 1` if more than that. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

const keys = new WeakMap<AdministrativeArea, readonly string[]>();

/** What a misspelt name is compared with, made once for an area. */
function keysOf(area: AdministrativeArea): readonly string[] {
  const known = keys.get(area);
  if (known) return known;
  const names = [area.name, area.local ?? ''].map(areaKey).filter((name) => name.length > 3);
  keys.set(area, names);
  return names;
}

/**
 * Guesses which area a misspelt name means.
 * @returns the one area that is one letter away (two in names of eight letters and more); undefined if there is
 * none, more than one, or the text is too short to tell.
 */
export function closestArea(country: string | undefined, text: string): AdministrativeArea | undefined {
  const key = areaKey(text);
  if (key.length < 4 || key.length > longestName) return undefined;
  const limit = key.length < 8 ? 1 : 2;
  let best: AdministrativeArea[] = [];
  let least = limit;
  for (const area of administrativeAreas(country)) {
    const names = keysOf(area);
    const near = Math.min(...names.map((name) => distance(key, name, least)), limit + 1);
    if (near < least) best = [];
    if (near <= least) {
      least = near;
      best.push(area);
    }
  }
  return best.length === 1 ? best[0] : undefined;
}
