import { capped, longestValue } from '../shared/text.ts';
import type { CsvRecord } from './csv-records.ts';
import type { Customer, CustomerColumn } from './customer.ts';
import type { ColumnReading, ImportProblem } from './import-report.ts';
import { valueReaders } from './value-readers.ts';

const none: readonly ImportProblem[] = [];
const isCustomer = (parts: { name?: unknown }): parts is Customer => parts.name !== undefined;

export type RowReader = (record: CsvRecord) => { customer?: Customer; problems: readonly ImportProblem[] };

/**
 * @param columns what each column holds; at least a name.
 * @returns a reader that turns records into customers and remembers what it saw, to tell repeated rows. Rows
 * that are blank everywhere must have been left out.
 */
export function rowReader(columns: readonly ColumnReading[]): RowReader {
  const used = columns.flatMap(({ index, readAs }) => (readAs === null ? [] : [{ index, readAs }]));
  const seen = new Map<string, number>();
  return ({ row, cells, brokenQuotes }) => {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      return { problems: [{ code: 'too-many-cells', row }] };
    }
    // Columns come from a closed list, so a heading such as __proto__ never becomes a property.
    const customer: { [C in CustomerColumn]?: string | string[] } = {};
    let cut = false;
    let whole = '';
    for (const { index, readAs } of used) {
      const text = cells[index] ?? '';
      if (text === '') continue;
      if (text.length > longestValue) cut = true;
      const value = valueReaders[readAs](capped(text));
      const before = customer[readAs];
      if (Array.isArray(before)) customer[readAs] = [...before, ...value].slice(0, 50);
      else if (value.length > 0) customer[readAs] = value;
      whole += `${index}\n${text}\n`;
    }
    if (!isCustomer(customer)) return { problems: [{ code: 'no-name', row }] };
    const sameAsRow = seen.get(whole);
    if (sameAsRow !== undefined) return { problems: [{ code: 'duplicate-row', row, sameAsRow }] };
    seen.set(whole, row);
    if (!brokenQuotes && !cut) return { customer, problems: none };
    const problems: ImportProblem[] = [];
    if (brokenQuotes) problems.push({ code: 'broken-quotes', row });
    if (cut) problems.push({ code: 'value-cut', row });
    return { customer, problems };
  };
}
