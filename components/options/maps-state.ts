import type { FieldMap, MapChange, TaughtBox, TaughtKey } from '../../lib/account/field-map.ts';
import type { BoxCounts } from '../../lib/account/imported-maps.ts';

export type MapsError =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'not-maps'
  | 'export'
  | 'newer'
  | 'invalid'
  | 'empty'
  | 'many'
  | 'refused'
  | 'newer-here';

/** What was taught about pages, and a file of it that was opened. */
export type MapsState = {
  all: FieldMap[];
  preview: { name: string; maps: FieldMap[]; counts: BoxCounts } | null;
  error: MapsError | null;
};

export const noMaps: MapsState = { all: [], preview: null, error: null };

export type MapsActions = {
  renameBox(map: FieldMap, box: TaughtBox, key: TaughtKey): void;
  deleteBoxes(boxes: MapChange[]): void;
  exportMaps(): void;
  openMaps(file: File): void;
  confirmMaps(): void;
  dropMaps(): void;
};
