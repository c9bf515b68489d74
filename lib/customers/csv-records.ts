import Papa from 'papaparse';
import { lenientCells } from './csv-lenient.ts';
import { ImportError } from './import-error.ts';

/** One record of the file; `row` counts from 1 as a spreadsheet does. */
export type CsvRecord = { row: number; cells: string[]; brokenQuotes: boolean };

/** Text looked at in one go: little after a broken record, because what follows it is looked at again. */
const usualWindow = 1 << 14;
const smallWindow = 1 << 9;
/** No real customer row is longer: beyond it an opening quotation mark was never closed. */
const longestRecord = 1 << 16;

type Parsed = { data: string[][]; errors: { type: string; row: number }[]; meta: { cursor: number } };

function parse(text: string, delimiter: string, wholeText: boolean, preview = 0): Parsed {
  return new Papa.Parser({ delimiter, newline: '\n', preview }).parse(text, 0, !wholeText) as Parsed;
}

/**
 * Cuts text that arrives in slices into records. Line breaks inside quotation marks belong to the cell.
 * A record whose quotation marks make no sense ends at its own line end, so that one stray mark never
 * swallows the rows after it.
 * @param rowsBefore rows of the file that the text no longer holds.
 */
export function recordCutter(
  delimiter: string,
  rowsBefore = 0,
): (text: string, last: boolean) => CsvRecord[] {
  let rest = '';
  let row = rowsBefore;
  let window = usualWindow;

  /** @returns how many characters from `at` are used up; 0 if the next record is not complete yet. */
  function step(at: number, last: boolean, size: number, into: CsvRecord[]): number {
    const text = rest.slice(at, at + size);
    const wholeText = last && at + size >= rest.length;
    let parsed = parse(text, delimiter, wholeText);
    const broken = parsed.errors.find((error) => error.type === 'Quotes');
    if (broken) {
      parsed = broken.row > 0 ? parse(text, delimiter, wholeText, broken.row) : { ...parsed, data: [] };
    }
    for (const cells of parsed.data) into.push({ row: ++row, cells, brokenQuotes: false });
    window = broken ? smallWindow : Math.min(usualWindow, size * 2);
    if (parsed.data.length > 0) return !broken && wholeText ? text.length : parsed.meta.cursor;
    if (!broken && text.length < size) return 0;
    const end = text.indexOf('\n');
    if (size < longestRecord && (!broken || end < 0)) return step(at, last, size * 4, into);
    if (end < 0 && !wholeText) {
      if (text.length < longestRecord) return 0;
      throw new ImportError('binary-file');
    }
    const line = end < 0 ? text : text.slice(0, end);
    into.push({ row: ++row, cells: lenientCells(line, delimiter), brokenQuotes: true });
    return end < 0 ? text.length : end + 1;
  }

  return (text, last) => {
    const whole = rest + text;
    // A carriage return at the end may be half of a line break whose other half is in the next slice.
    const held = !last && whole.endsWith('\r') ? '\r' : '';
    rest = whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n');
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < rest.length) {
      const used = step(at, last, window, records);
      if (used === 0) break;
      at += used;
    }
    rest = rest.slice(at) + held;
    return records;
  };
}
