import { useState } from 'react';
import { compare } from '../texts/words.ts';

type Row = { id: string } & Record<string, string>;

/** Rows in the order that the user chose by clicking a column heading. */
export function useSorted(rows: Row[]) {
  const [by, setBy] = useState<{ key: string; order: 'ascending' | 'descending' }>();
  const sign = by?.order === 'descending' ? -1 : 1;
  const sorted = by
    ? rows.toSorted((one, other) => sign * compare(one[by.key] ?? '', other[by.key] ?? ''))
    : rows;
  const sort = (key: string) =>
    setBy({ key, order: by?.key === key && by.order === 'ascending' ? 'descending' : 'ascending' });
  return { sorted, sort, by };
}
