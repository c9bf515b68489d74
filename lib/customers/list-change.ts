import { type Customer, type ListName, listOf } from './customer.ts';

/** A change that the user makes to the stored lists by hand. `row` is the position in the generation shown. */
export type ListChange =
  | { kind: 'edit'; row: number; customer: Customer }
  | { kind: 'delete'; row: number }
  /** A new row, or a deletion that is taken back. */
  | { kind: 'insert'; row: number; customer: Customer }
  | { kind: 'drop'; list: ListName };

/** @returns the rows after the change; null if there is no such row. The given rows are not touched. */
export function changedRows(rows: readonly Customer[], change: ListChange): Customer[] | null {
  if (change.kind === 'drop') return rows.filter((row) => listOf(row) !== change.list);
  const { row } = change;
  const last = change.kind === 'insert' ? rows.length : rows.length - 1;
  if (!Number.isInteger(row) || row < 0 || row > last) return null;
  if (change.kind === 'delete') return rows.toSpliced(row, 1);
  return rows.toSpliced(row, change.kind === 'edit' ? 1 : 0, change.customer);
}
