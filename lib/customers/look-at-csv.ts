import { openCsv } from './csv-opened.ts';
import { readingOf, sampleRows } from './csv-reading.ts';
import type { CsvRecord } from './csv-records.ts';
import type { CsvInput } from './csv-source.ts';
import { ImportError } from './import-error.ts';
import type { ColumnReading } from './import-report.ts';

/** Records that the page gets: as deep as headings may lie, and some customers below them. */
const mostRecords = 16;
/** A cell is shown in one line; columns beyond these no list of customers has. */
export const longestCell = 120;
const mostColumns = 200;

/** The first records of a file and how they would be read. Holds customers: it never leaves the options page. */
export type CsvLook = {
  records: string[][];
  /** Position of the headings among `records`; -1 if there seem to be none. */
  headingAt: number;
  columns: ColumnReading[];
};

/**
 * Looks at a list before it is imported. Nothing is stored.
 * @returns its beginning with the guessed reading, which may lack a column of company names.
 * @throws ImportError for a file that can't be a list at all, or that holds nothing below its headings.
 */
export async function lookAtCsv(input: CsvInput, signal?: AbortSignal): Promise<CsvLook> {
  const { parts } = await openCsv(input, signal);
  const first: CsvRecord[] = [];
  for await (const { records } of parts) {
    first.push(...records);
    if (first.length > sampleRows) break;
  }
  const { headingAt, columns } = readingOf(first);
  if (first.length <= headingAt + 1) throw new ImportError('no-rows', { skipped: 0 });
  return {
    records: first
      .slice(0, mostRecords)
      .map(({ cells }) => cells.slice(0, mostColumns).map((cell) => cell.trim().slice(0, longestCell))),
    headingAt,
    columns: columns.slice(0, mostColumns),
  };
}
