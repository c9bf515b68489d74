import type { CsvReading } from './csv-reading.ts';
import type { ListPart } from './list-meta.ts';
import { type CsvLook, longestCell } from './look-at-csv.ts';

/**
 * Next month's export is read as this month's was.
 * @param part what is known about the list that the file is to be for.
 * @returns how to read a file with the very headings that the user confirmed for this list; nothing for any other.
 */
export function knownReading({ records }: CsvLook, part: ListPart | undefined): CsvReading | undefined {
  if (!part?.confirmed || part.columns.every(({ heading }) => heading === '')) return undefined;
  // A look cuts long cells.
  const isSame = (cell: string | undefined, heading: string) => cell === heading.slice(0, longestCell).trim();
  const headingAt = records.findIndex(
    (cells) =>
      cells.length === part.columns.length &&
      part.columns.every(({ heading }, at) => isSame(cells[at]?.trim(), heading)),
  );
  if (headingAt < 0) return undefined;
  return { headingAt, columns: part.columns.map(({ readAs }) => readAs) };
}
