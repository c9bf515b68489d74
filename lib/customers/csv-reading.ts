import { headingRow, readColumns } from './csv-columns.ts';
import type { CsvRecord } from './csv-records.ts';
import type { CustomerColumn } from './customer.ts';
import type { ColumnReading } from './import-report.ts';

/** How a file is to be read, as the user confirmed it. */
export type CsvReading = {
  /** Position of the heading row among the filled records; -1 if the file starts with its first customer. */
  headingAt: number;
  /** What each column holds, by its position; null for a column that is not used. */
  columns: readonly (CustomerColumn | null)[];
};

/** Values looked at to tell what a column without a known heading holds. */
export const sampleRows = 200;

/**
 * @param records the first filled records of the file.
 * @param chosen what the user confirmed; without it the reading is guessed.
 * @returns where the headings are and what each column holds. There may be no company name among them.
 */
export function readingOf(
  records: readonly CsvRecord[],
  chosen?: CsvReading,
): { headingAt: number; columns: ColumnReading[] } {
  const cells = records.map((record) => record.cells);
  const headingAt = chosen ? chosen.headingAt : headingsAt(cells);
  const guessed = readColumns(
    headingAt < 0 ? undefined : cells[headingAt],
    cells.slice(headingAt + 1, headingAt + 1 + sampleRows),
  );
  return { headingAt, columns: chosen ? guessed.map((column) => asChosen(column, chosen)) : guessed };
}

function asChosen(column: ColumnReading, { columns }: CsvReading): ColumnReading {
  const readAs = columns[column.index] ?? null;
  if (readAs === column.readAs) return column;
  return { ...column, readAs, by: readAs === null ? 'none' : 'user' };
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
