import { type FieldMap, type MapChange, mostBoxes, mostMaps, type TaughtBox } from './field-map.ts';
import { pathPattern } from './path-pattern.ts';

/** The same box of the same page, whatever it was called. */
const same = (a: TaughtBox, b: TaughtBox) =>
  a.id === b.id || (a.nth === b.nth && [...a.traits].sort().join('\n') === [...b.traits].sort().join('\n'));

/**
 * Makes one change after the other. A box that comes replaces an earlier one of the same id, and one of the same
 * description; a map without boxes goes. Repeating it is harmless.
 * @returns the maps as they are then, or null if that would be more than is kept.
 */
export function changedMaps(maps: readonly FieldMap[], changes: readonly MapChange[]): FieldMap[] | null {
  let all = [...maps];
  for (const { origin, remove, ...change } of changes) {
    const path = pathPattern(change.path);
    const add = change.add.filter((box, at, every) => !every.slice(at + 1).some((later) => same(later, box)));
    const before = all.find((map) => map.origin === origin && map.path === path);
    const kept = (before?.boxes ?? []).filter(
      (box) => !remove.includes(box.id) && !add.some((one) => same(one, box)),
    );
    const boxes = [...kept, ...add];
    if (boxes.length > mostBoxes) return null;
    const map = { origin, path, boxes };
    all = before ? all.map((one) => (one === before ? map : one)) : [...all, map];
    all = all.filter((one) => one.boxes.length > 0);
  }
  return all.length > mostMaps ? null : all;
}
