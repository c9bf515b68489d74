import { type Customer, listOf } from '../customers/customer.ts';
import { customerOfRow, type ExportedListAbout, exportedListSchema } from '../customers/exported-list.ts';
import { partsOf } from '../customers/list-parts.ts';
import {
  type ExportedData,
  exportedDataSchema,
  exportFileSchema,
  exportVersion,
} from '../drafts/exported-data.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { readJsonFile } from './read-json-file.ts';

/** 200,000 customers with everything known about them are about 50 MB. */
export const largestExport = 100_000_000;

/** The part beside the list goes to the background as one message; browsers refuse those from 64 MB on. */
const largestData = 50_000_000;

export type OpenedList = { about: ExportedListAbout; rows: Customer[] };
export type OpenedExport = { data: ExportedData; exportedAt: number; list: OpenedList | null };
export type OpenError = 'too-large' | 'unreadable' | 'not-json' | 'not-export' | 'newer' | 'invalid';

function openList(raw: unknown): Result<OpenedList, 'invalid'> {
  const parsed = exportedListSchema.safeParse(raw);
  if (!parsed.success) return fail('invalid');
  const { rows: arrays, ...about } = parsed.data;
  const parts = partsOf({ ...about, rows: arrays.length });
  const lists = new Set(parts.map(listOf));
  if (lists.size !== parts.length) return fail('invalid');
  const rows: Customer[] = [];
  for (const row of arrays) {
    const customer = customerOfRow(row);
    // A row of a list that the file does not name could be neither counted nor deleted.
    if (!customer || !lists.has(listOf(customer))) return fail('invalid');
    rows.push(customer);
  }
  return ok({ about, rows });
}

/**
 * Reads and checks an exported file. Nothing is stored. Meant for a worker: a large file takes seconds.
 * @returns what is in it; or why it can't be taken over. One wrong row refuses the whole file.
 */
export async function openExport(file: Blob): Promise<Result<OpenedExport, OpenError>> {
  const read = await readJsonFile(file, largestExport);
  if (!read.ok) return read;
  const outside = exportFileSchema.safeParse(read.value);
  if (!outside.success) return fail('not-export');
  if (outside.data.v > exportVersion) return fail('newer');
  const inside = exportedDataSchema.safeParse(outside.data.data);
  if (!inside.success) return fail('invalid');
  const data = inside.data as ExportedData;
  if (JSON.stringify(data).length > largestData) return fail('too-large');
  if (outside.data.list === undefined) return ok({ data, exportedAt: outside.data.at, list: null });
  const list = openList(outside.data.list);
  return list.ok ? ok({ data, exportedAt: outside.data.at, list: list.value }) : list;
}
