import { changedMaps } from '../../account/changed-maps.ts';
import type { FieldMap, MapChange } from '../../account/field-map.ts';
import type { NotLearnt } from '../../messages/surface/maps.change.ts';
import { fieldMapsThing } from '../../store/things.ts';

/** Writes changes over whatever is stored now, all of them or none. Call it in the chain: it reads before it writes. */
export async function changeMaps(
  changes: readonly MapChange[],
): Promise<{ maps: FieldMap[] } | { why: NotLearnt }> {
  const maps = changedMaps((await fieldMapsThing.read()).data, changes);
  if (!maps) return { why: 'many' };
  const done = await fieldMapsThing.write(maps);
  return done.ok ? { maps } : { why: done.error };
}

/** @returns what was taught about pages of that origin. */
export async function taughtOn(origin: string): Promise<FieldMap[]> {
  return (await fieldMapsThing.read()).data.filter((map) => map.origin === origin);
}
