import type { CsvReading } from '../customers/csv-reading.ts';
import { type Customer, furtherLists, listOf } from '../customers/customer.ts';
import { ImportError, type ImportErrorCode, throwIfCancelled } from '../customers/import-error.ts';
import type { ImportAim } from '../customers/import-plan.ts';
import { isSkipped } from '../customers/import-report.ts';
import { buildCustomerIndex, serialize } from '../customers/index.ts';
import { type CustomerListMeta, problemSummary } from '../customers/list-meta.ts';
import { metaOf, partOf, partsOf, recounted, withPart } from '../customers/list-parts.ts';
import { isSmallPart, type MergeCounts, mergeRows } from '../customers/merge-rows.ts';
import { type CustomersCsv, mostRows, readCustomersCsv } from '../customers/read-csv.ts';
import { allCustomers } from '../customers/row-table.ts';
import { type Clock, systemClock } from '../shared/clock.ts';
import { type CommitError, commitCustomerList } from '../store/customer-lists.ts';
import { listInForce, metaInForce } from './list-in-force.ts';

/** What the user is told after an import. Holds row numbers and counts, no customer. */
export type ImportSummary = {
  meta: CustomerListMeta;
  /** Customers read from the file. */
  read: number;
  /** What became of the rows that were there; null if they were replaced. */
  merged: MergeCounts | null;
  /** Rows left out; the counts in `meta` say why, its problems which. */
  skipped: number;
  encoding: CustomersCsv['encoding'];
  separator: string;
  seconds: number;
  /** Size of the file, and of what is stored of it. */
  fileBytes: number;
  storedBytes: number;
};

export type ImportOptions = {
  /** Gets the share that is done, 0 to 1, and the customers read so far. */
  onProgress?: (done: number, rows: number) => void;
  /** Cancels up to the moment in which the list is stored. */
  signal?: AbortSignal;
  /** Own customers, replaced, if left out. */
  aim?: ImportAim;
  /** How the user confirmed to read the file; guessed if left out. */
  reading?: CsvReading;
  now?: Clock;
};

/** Reading is most of the work; indexing and storing get the rest of the bar. */
const shareOfReading = 0.7;

export const codeOf: Record<CommitError, ImportErrorCode> = {
  unavailable: 'storage-unavailable',
  full: 'storage-full',
  replaced: 'replaced-meanwhile',
};

/** @returns all rows of the next generation: those of the file, and what stays of those that are stored. */
async function joined(
  incoming: Customer[],
  { list, mode }: ImportAim,
): Promise<{ rows: Customer[]; before: CustomerListMeta | null; merged: MergeCounts | null }> {
  const known = await metaInForce();
  if (!known.ok) throw new ImportError('storage-unavailable');
  const parts = known.value ? partsOf(known.value) : [];
  const hasOthers = parts.some((part) => listOf(part) !== list);
  const hasOwn = parts.some((part) => listOf(part) === list);
  if (!hasOthers && !(hasOwn && mode === 'merge'))
    return { rows: incoming, before: known.value, merged: null };
  const found = await listInForce();
  if (!found.ok) throw new ImportError('storage-unavailable');
  const stored = found.value ? allCustomers(found.value.rows) : [];
  const others = stored.filter((row) => listOf(row) !== list);
  const old = stored.filter((row) => listOf(row) === list);
  const merge = mode === 'merge' && hasOwn ? mergeRows(old, incoming) : null;
  const mine = merge?.rows ?? incoming;
  return {
    rows: list === 'own' ? [...mine, ...others] : [...others, ...mine],
    before: found.value?.meta ?? null,
    merged: merge?.counts ?? null,
  };
}

/**
 * Reads a customer list, indexes it and makes it the list in force, beside the other lists that are stored. Meant for a
 * worker: indexing does not pause.
 * @throws ImportError with a code that has a text. Then the earlier lists are as they were.
 */
export async function importCustomers(
  file: Blob & { readonly name?: string },
  {
    onProgress,
    signal,
    reading,
    aim = { list: 'own', mode: 'replace' },
    now = systemClock,
  }: ImportOptions = {},
): Promise<ImportSummary> {
  const startedAt = now();
  const progress = (done: number, rows: number) => onProgress?.(done * shareOfReading, rows);
  const csv = await readCustomersCsv(file, progress, signal, reading);
  throwIfCancelled(signal);
  const list = furtherLists.find((one) => one === aim.list);
  if (list) for (const row of csv.rows) row.list = list;
  const { rows, before, merged } = await joined(csv.rows, aim);
  if (rows.length > mostRows) throw new ImportError('too-many-rows', { most: mostRows });
  const index = serialize(buildCustomerIndex(rows));
  onProgress?.(0.95, csv.rows.length);
  throwIfCancelled(signal);
  const imported = {
    name: (file.name ?? '').slice(0, 255),
    importedAt: now(),
    rows: csv.rows.length,
    columns: csv.columns,
    ...(reading ? { confirmed: true } : {}),
    ...problemSummary(csv.problems),
    ...(list ? { list } : {}),
  };
  const part = before && merged && isSmallPart(merged) ? (partOf(before, aim.list) ?? imported) : imported;
  const about = metaOf(recounted(withPart(before ? partsOf(before) : [], part), rows)) ?? part;
  const stored = await commitCustomerList({ ...about, index }, before?.generation ?? null);
  if (!stored.ok) throw new ImportError(codeOf[stored.error]);
  onProgress?.(1, csv.rows.length);
  return {
    meta: stored.value,
    read: csv.rows.length,
    merged,
    skipped: csv.problems.filter(isSkipped).length,
    encoding: csv.encoding,
    separator: csv.separator,
    seconds: (now() - startedAt) / 1000,
    fileBytes: file.size,
    storedBytes: index.byteLength,
  };
}
