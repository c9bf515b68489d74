import { areaKey } from '../../countries/area-key.ts';
import { type AdministrativeArea, administrativeAreas } from '../../countries/areas.ts';
import { codesOf, editDistance } from '../../names/edit-distance.ts';

/** Longer names are never a slip of another one. */
const longestName = 40;

const keys = new WeakMap<AdministrativeArea, readonly Uint16Array[]>();

/** What a misspelt name is compared with, made once for an area. */
function keysOf(area: AdministrativeArea): readonly Uint16Array[] {
  const known = keys.get(area);
  if (known) return known;
  const names = [area.name, area.local ?? '']
    .map(areaKey)
    .filter((name) => name.length > 3)
    .map(codesOf);
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
  const codes = codesOf(key);
  const limit = key.length < 8 ? 1 : 2;
  let best: AdministrativeArea[] = [];
  let least = limit;
  for (const area of administrativeAreas(country)) {
    const names = keysOf(area);
    const near = Math.min(
      ...names.map((name) => editDistance(codes, 0, codes.length, name, 0, name.length, least)),
      limit + 1,
    );
    if (near < least) best = [];
    if (near <= least) {
      least = near;
      best.push(area);
    }
  }
  return best.length === 1 ? best[0] : undefined;
}
