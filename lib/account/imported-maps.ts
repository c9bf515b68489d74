import { changedMaps } from './changed-maps.ts';
import type { FieldMap, MapChange } from './field-map.ts';
import { sameJson } from './same-json.ts';

/** Boxes of a file by what becomes of them here. */
export type BoxCounts = { added: number; replaced: number; unchanged: number };

/** @returns the maps of a file as changes that bring all their boxes and take none. */
export const bringing = (file: readonly FieldMap[]): MapChange[] =>
  file.map(({ origin, path, boxes }) => ({ origin, path, remove: [], add: boxes }));

const boxesOf = (maps: readonly FieldMap[]) =>
  maps.flatMap(({ origin, path, boxes }) => boxes.map((box) => ({ origin, path, ...box })));

/**
 * @returns the maps here with those of a file: a box that both know is taken from the file, the others stay. `null` if
 * that would be more than is kept.
 */
export function importedMaps(
  here: readonly FieldMap[],
  file: readonly FieldMap[],
): { maps: FieldMap[]; counts: BoxCounts } | null {
  const maps = changedMaps(here, bringing(file));
  if (!maps) return null;
  const before = boxesOf(here);
  const brought = boxesOf(file);
  const unchanged = brought.filter((box) => before.some((one) => sameJson(one, box))).length;
  const added = boxesOf(maps).length - before.length;
  return { maps, counts: { added, replaced: brought.length - unchanged - added, unchanged } };
}
