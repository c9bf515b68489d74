import type { Settings } from './settings.ts';

type Json = unknown;
type Plain = Record<string, Json>;

const same = (a: Json, b: Json) => JSON.stringify(a) === JSON.stringify(b);
const isPlain = (value: Json): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of a list are told apart by their id, or by what they are. */
const nameOf = (entry: Json): string =>
  isPlain(entry) && typeof entry.id === 'string' ? entry.id : JSON.stringify(entry);

function mergedLists(before: Json[], after: Json[], now: Json[]): Json[] {
  const find = (list: Json[], name: string) => list.find((entry) => nameOf(entry) === name);
  const names = new Set(after.map(nameOf));
  // In the order of the one who changed the list; what others added since comes behind.
  for (const entry of now) if (!find(before, nameOf(entry))) names.add(nameOf(entry));
  return [...names].flatMap((name) => {
    const [was, wanted, there] = [find(before, name), find(after, name), find(now, name)];
    // Whoever removed it meant it; an entry that was not touched here stays gone.
    if (was !== undefined && there === undefined && same(was, wanted)) return [];
    return [merged(was, wanted, there)];
  });
}

function merged(before: Json, after: Json, now: Json): Json {
  if (same(before, after) || after === undefined) return now;
  if (same(before, now) || now === undefined) return after;
  // A list that came later is absent in what was stored before it.
  if (Array.isArray(after) && Array.isArray(now) && (before === undefined || Array.isArray(before)))
    return mergedLists(before ?? [], after, now);
  if (!isPlain(after) || !isPlain(now) || !isPlain(before)) return after;
  const result: Plain = {};
  for (const key of new Set([...Object.keys(now), ...Object.keys(after)])) {
    const removed = key in before && !(key in after) ? same(before[key], now[key]) : false;
    const removedThere = key in before && !(key in now) && same(before[key], after[key]);
    if (!removed && !removedThere) result[key] = merged(before[key], after[key], now[key]);
  }
  return result;
}

/**
 * Joins a change of the settings with what others changed meanwhile, entry by entry.
 * @param before what whoever changed them had seen.
 * @param after what they made of it; where both changed the same entry, this wins.
 * @param now what is stored.
 */
export function mergedSettings(before: Settings, after: Settings, now: Settings): Settings {
  return merged(before, after, now) as Settings;
}
