import { ImportError, type ImportErrorCode, throwIfCancelled } from '../customers/import-error.ts';
import { isSkipped } from '../customers/import-report.ts';
import { buildCustomerIndex, serialize } from '../customers/index.ts';
import { type CustomerListMeta, problemSummary } from '../customers/list-meta.ts';
import { type CustomersCsv, readCustomersCsv } from '../customers/read-csv.ts';
import { type Clock, systemClock } from '../shared/clock.ts';
import { type CommitError, commitCustomerList } from '../store/customer-lists.ts';

/** What the user is told after an import. Holds row numbers and counts, no customer. */
export type ImportSummary = {
  meta: CustomerListMeta;
  /** Rows left out; `meta.problemCounts` says why, `meta.problems` which. */
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
  now?: Clock;
};

/** Reading is most of the work; indexing and storing get the rest of the bar. */
const shareOfReading = 0.7;

const codeOf: Record<CommitError, ImportErrorCode> = {
  unavailable: 'storage-unavailable',
  full: 'storage-full',
  replaced: 'replaced-meanwhile',
};

/**
 * Reads a customer list, indexes it and makes it the list in force. Meant for a worker: indexing does not pause.
 * @throws ImportError with a code that has a text. Then the earlier list is as it was.
 */
export async function importCustomers(
  file: Blob & { readonly name?: string },
  { onProgress, signal, now = systemClock }: ImportOptions = {},
): Promise<ImportSummary> {
  const startedAt = now();
  const csv = await readCustomersCsv(file, (done, rows) => onProgress?.(done * shareOfReading, rows), signal);
  throwIfCancelled(signal);
  const index = serialize(buildCustomerIndex(csv.rows));
  onProgress?.(0.95, csv.rows.length);
  throwIfCancelled(signal);
  const stored = await commitCustomerList({
    name: (file.name ?? '').slice(0, 255),
    importedAt: now(),
    rows: csv.rows.length,
    columns: csv.columns,
    ...problemSummary(csv.problems),
    index,
  });
  if (!stored.ok) throw new ImportError(codeOf[stored.error]);
  onProgress?.(1, csv.rows.length);
  return {
    meta: stored.value,
    skipped: csv.problems.filter(isSkipped).length,
    encoding: csv.encoding,
    separator: csv.separator,
    seconds: (now() - startedAt) / 1000,
    fileBytes: file.size,
    storedBytes: index.byteLength,
  };
}
