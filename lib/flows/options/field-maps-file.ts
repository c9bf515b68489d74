import * as z from 'zod/mini';
import { type FieldMap, fieldMapsSchema } from '../../account/field-map.ts';
import { pathPattern } from '../../account/path-pattern.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readJsonFile } from '../read-json-file.ts';

export { bringing, importedMaps } from '../../account/imported-maps.ts';

/** Raised together with the shape of a map. */
const fileVersion = 1;

/** As many maps as are kept take less. */
const largestFile = 8_000_000;

const outsideSchema = z.object({
  firstpass: z.string(),
  v: z.int().check(z.gte(1)),
  maps: z.optional(z.unknown()),
});

/** `export`: it is a file with everything, which another place takes. `empty`: there is nothing in it. */
export type MapsFileError =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'not-maps'
  | 'export'
  | 'newer'
  | 'invalid'
  | 'empty';

/** @returns the maps as one JSON file, for colleagues and other computers. */
export function mapsFile(maps: readonly FieldMap[], now: number): { name: string; content: Blob } {
  const text = JSON.stringify({ firstpass: 'field-maps', v: fileVersion, at: now, maps }, null, 1);
  const name = `firstpass-field-maps-${new Date(now).toISOString().slice(0, 10)}.json`;
  return { name, content: new Blob([text, '\n'], { type: 'application/json' }) };
}

/** Maps of a page that can't be: written by hand, or for something that is no web site. */
function isOfPage({ origin, path }: FieldMap): boolean {
  return (
    URL.canParse(origin) &&
    /^https?:/.test(origin) &&
    new URL(origin).origin === origin &&
    pathPattern(path) === path
  );
}

/** Reads and checks a file of maps. Nothing is stored. One wrong box refuses the whole file. */
export async function openMapsFile(file: Blob): Promise<Result<FieldMap[], MapsFileError>> {
  const read = await readJsonFile(file, largestFile);
  if (!read.ok) return read;
  const outside = outsideSchema.safeParse(read.value);
  if (!outside.success) return fail('not-maps');
  if (outside.data.firstpass === 'export') return fail('export');
  if (outside.data.firstpass !== 'field-maps') return fail('not-maps');
  if (outside.data.v > fileVersion) return fail('newer');
  const maps = fieldMapsSchema.safeParse(outside.data.maps);
  if (!maps.success || !maps.data.every(isOfPage)) return fail('invalid');
  return maps.data.length === 0 ? fail('empty') : ok(maps.data);
}
