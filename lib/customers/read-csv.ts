import type { Encoding } from './csv-encoding.ts';
import { openCsv } from './csv-opened.ts';
import { type CsvReading, readingOf } from './csv-reading.ts';
import { type RowReader, rowReader } from './csv-row.ts';
import type { CsvInput } from './csv-source.ts';
import type { Customer } from './customer.ts';
import { ImportError } from './import-error.ts';
import type { ColumnReading, ImportProblem } from './import-report.ts';

/** The index and its memory are measured up to 200,000; beyond this a list is refused rather than cut. */
export const mostRows = 300_000;
/** No spreadsheet holds more; a file of blank lines alone must end as well. */
const mostLines = 1_048_576;

export type CustomersCsv = {
  rows: Customer[];
  columns: ColumnReading[];
  problems: ImportProblem[];
  encoding: Encoding;
  separator: string;
};

/**
 * Reads a list of customers: the portal's Customers.csv in any of its languages, or any CSV file with a column
 * of company names. Comma, semicolon, tab or bar; UTF-8, UTF-16, Windows-1250 or Windows-1252. Works in a
 * page, in a worker and in Node, in slices between which other events run.
 * @param onProgress gets the share that is done, 0 to 1, never falling, and the customers read so far.
 * @param reading how the user confirmed to read the file; without it headings and columns are guessed.
 * @returns the customers in file order, how the columns were understood, and every row that was left out or odd.
 * @throws ImportError if there is nothing to read; its code and params have a text in the import dictionary.
 */
export async function readCustomersCsv(
  input: CsvInput,
  onProgress?: (done: number, rows: number) => void,
  signal?: AbortSignal,
  reading?: CsvReading,
): Promise<CustomersCsv> {
  const { encoding, parts } = await openCsv(input, signal);
  const result: CustomersCsv = { rows: [], columns: [], problems: [], encoding, separator: ',' };
  let read: RowReader | undefined;
  let count = 0;
  for await (const { records, lastRow, done, separator } of parts) {
    let below = records;
    if (!read) {
      const { headingAt, columns } = readingOf(records, reading);
      if (!columns.some(({ readAs }) => readAs === 'name'))
        throw new ImportError('no-company-column', { columns: columns.length });
      result.separator = separator;
      result.columns = columns;
      read = rowReader(columns);
      below = records.slice(headingAt + 1);
    }
    count += below.length;
    // Counted before they are read: a file of millions of odd rows must not fill the memory with problems.
    if (count > mostRows || lastRow > mostLines) throw new ImportError('too-many-rows', { most: mostRows });
    for (const record of below) {
      const { customer, problems } = read(record);
      if (customer) result.rows.push(customer);
      result.problems.push(...problems);
    }
    onProgress?.(done, result.rows.length);
  }
  if (result.rows.length === 0) throw new ImportError('no-rows', { skipped: result.problems.length });
  return result;
}
