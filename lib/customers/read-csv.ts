import { headingRow, readColumns } from './csv-columns.ts';
import type { Encoding } from './csv-encoding.ts';
import { type CsvRecord, recordCutter } from './csv-records.ts';
import { type RowReader, rowReader } from './csv-row.ts';
import { separatorOf } from './csv-separator.ts';
import { type CsvInput, detectEncoding, inputSize, largestFile, textSlices } from './csv-source.ts';
import type { Customer } from './customer.ts';
import { ImportError, throwIfCancelled } from './import-error.ts';
import type { ColumnReading, ImportProblem } from './import-report.ts';

/** The index and its memory are measured up to 200,000; beyond this a list is refused rather than cut. */
export const mostRows = 300_000;
/** No spreadsheet holds more; a file of blank lines alone must end as well. */
const mostLines = 1_048_576;
/** Values looked at to tell what a column without a known heading holds. */
const sampleRows = 200;

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
 * @returns the customers in file order, how the columns were understood, and every row that was left out or odd.
 * @throws ImportError if there is nothing to read; its code and params have a text in the import dictionary.
 */
export async function readCustomersCsv(
  input: CsvInput,
  onProgress?: (done: number, rows: number) => void,
  signal?: AbortSignal,
): Promise<CustomersCsv> {
  throwIfCancelled(signal);
  const size = inputSize(input);
  if (size === 0) throw new ImportError('empty-file');
  if (size > largestFile) {
    throw new ImportError('too-large', { megabytes: Math.ceil(size / 1e6), most: largestFile / 1e6 });
  }
  const encoding = await detectEncoding(input, signal);
  const result: CustomersCsv = { rows: [], columns: [], problems: [], encoding, separator: ',' };
  let cut: ReturnType<typeof recordCutter> | undefined;
  let read: RowReader | undefined;
  let count = 0;
  for await (const { text, done, last } of textSlices(input, encoding, signal)) {
    let body = text;
    if (!cut) {
      if (text.trim() === '') throw new ImportError('empty-file');
      const { separator, skip } = separatorOf(text.slice(0, 1 << 16));
      result.separator = separator;
      cut = recordCutter(separator, skip > 0 ? 1 : 0);
      body = text.slice(skip);
    }
    const all = cut(body, last);
    let records = all.filter(isFilled);
    if (!read) {
      const started = start(records);
      result.columns = started.columns;
      read = rowReader(started.columns);
      records = started.records;
    }
    count += records.length;
    // Counted before they are read: a file of millions of odd rows must not fill the memory with problems.
    if (count > mostRows || (all.at(-1)?.row ?? 0) > mostLines)
      throw new ImportError('too-many-rows', { most: mostRows });
    for (const record of records) {
      const { customer, problems } = read(record);
      if (customer) result.rows.push(customer);
      result.problems.push(...problems);
    }
    onProgress?.(done, result.rows.length);
  }
  if (result.rows.length === 0) throw new ImportError('no-rows', { skipped: result.problems.length });
  return result;
}

/** Finds the headings in the first records and says which records are left to be read. */
function start(records: CsvRecord[]): { columns: ColumnReading[]; records: CsvRecord[] } {
  const filled = records.filter(isFilled);
  const cells = filled.map((record) => record.cells);
  const at = headingsAt(cells);
  const columns = readColumns(at < 0 ? undefined : cells[at], cells.slice(at + 1, at + 1 + sampleRows));
  if (!columns.some(({ readAs }) => readAs === 'name')) {
    throw new ImportError('no-company-column', { columns: columns.length });
  }
  return { columns, records: filled.slice(at + 1) };
}

/** @returns where the headings are; -1 if the file starts with its first customer. */
function headingsAt(cells: string[][]): number {
  const known = headingRow(cells);
  if (known >= 0) return known;
  // Headings in a language that we don't know: in columns of GUIDs and domains they are the odd ones out.
  const below = readColumns(undefined, cells.slice(1, 1 + sampleRows));
  const first = readColumns(undefined, cells.slice(0, 1));
  const marked = below.filter(({ readAs }) => readAs === 'tenantId' || readAs === 'domain');
  return marked.some(({ index, readAs }) => first[index]?.readAs !== readAs) ? 0 : -1;
}

const isFilled = ({ cells }: CsvRecord) => cells.some((cell) => cell.trim() !== '');
