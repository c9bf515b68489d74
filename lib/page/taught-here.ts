import type { FieldMap, TaughtBox } from '../account/field-map.ts';
import { pathPattern } from '../account/path-pattern.ts';

/** @returns what was taught about the pages at that path, of the maps of this origin. */
export const taughtAt = (maps: readonly FieldMap[], path: string): readonly TaughtBox[] =>
  maps.find((map) => map.path === pathPattern(path))?.boxes ?? [];
