import packed from './data/label-table.json' with { type: 'json' };
import type { LabelTable } from './labels.ts';
import { type PackedLabels, unpackedLabels } from './packed-labels.ts';

/** The whole table, look-alikes included, which are in it to be left alone; the portal's own meaning comes first. */
export const compiledLabels: LabelTable = unpackedLabels(packed as PackedLabels);
