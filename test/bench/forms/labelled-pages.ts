import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The kinds of field that the labelled pages know. */
export const labelledTypes = [
  'firstName',
  'lastName',
  'fullName',
  'companyName',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'country',
  'phone',
  'email',
] as const;
export type LabelledType = (typeof labelledTypes)[number];

/** `other`: a business prediction there is wrong. `unscored`: whatever is said counts for nothing. */
export type Label = LabelledType | 'other' | 'unscored';

/** A snapshot of a page; each labelled control carries `data-pk`, which no detector may read. */
export type LabelledPage = { id: string; html: string; labels: Record<string, Label> };

/** The sets by the name of their file below `forms/`; ours are tuned on the first only. */
export const pageSets = { tuned: 'duckduckgo', untouched: 'formasaurus-even' } as const;

/** @returns the pages of one set; none without a folder that holds it. */
export function labelledPages(folder: string | undefined, set: keyof typeof pageSets): LabelledPage[] {
  const path = folder === undefined ? '' : join(folder, 'forms', `${pageSets[set]}.ndjson.gz`);
  if (path === '' || !existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as LabelledPage);
}
