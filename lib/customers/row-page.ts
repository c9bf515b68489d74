import type { Customer, ListName } from './customer.ts';

/** Which rows of the stored lists are to be shown; `list` null for all lists, `from` counts from 0. */
export type RowsAsk = { query: string; list: ListName | null; from: number; count: number };

/** A row with its position in its generation. */
export type ShownRow = { row: number; customer: Customer };

/** A part of the rows found. */
export type RowPage = {
  /** The stored lists that the rows are of: a change is refused once others are in force. */
  generation: string;
  /** Rows found in all, and the position of the first one shown among them. */
  found: number;
  from: number;
  rows: ShownRow[];
};

/** Why rows could not be shown, or a change of theirs not be kept. */
export type RowsError = 'none' | 'unavailable' | 'full' | 'gone' | 'last' | 'unexpected';

/** Rows shown at once: few enough to read, and never so many that drawing them could be felt. */
export const rowsAPage = 25;

/** The rows of the lists, while the user looks through them. */
export type RowsShown = {
  query: string;
  /** Rows of this list only; null for all. */
  list: ListName | null;
  from: number;
  /** What was found last; null until the list is open. */
  page: RowPage | null;
  saving: boolean;
  error: RowsError | null;
};
