import { headingScore } from './csv-columns.ts';
import { readingOf } from './csv-reading.ts';

/** `refused`: the browser lets us run nothing there. `no-page`: no portal is open. `no-list`: none shows customers. */
export type OpenListError = 'refused' | 'no-page' | 'no-list';

/** A table that a page shows: rows of texts from top to bottom, its headings among them. */
export type ShownTable = readonly (readonly string[])[];

/** @returns how many known columns the table has and how many rows; null if it names no companies. */
function worth(table: ShownTable): { known: number; rows: number } | null {
  const records = table.map((cells, at) => ({ row: at + 1, cells: [...cells], brokenQuotes: false }));
  const { headingAt, columns } = readingOf(records);
  const rows = table.length - headingAt - 1;
  if (rows < 1 || !columns.some(({ readAs }) => readAs === 'name')) return null;
  return { known: headingScore(table[headingAt] ?? []), rows };
}

/**
 * @param tables of the pages that are open, the page used last first.
 * @returns the position of the one that lists customers: the most columns that we know, then the most rows, then the
 * first; -1 if none names companies.
 */
export function customerTable(tables: readonly ShownTable[]): number {
  const listing = tables.flatMap((table, at) => {
    const found = worth(table);
    return found ? [{ at, ...found }] : [];
  });
  return listing.sort((a, b) => b.known - a.known || b.rows - a.rows || a.at - b.at)[0]?.at ?? -1;
}
