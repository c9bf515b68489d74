import * as z from 'zod/mini';
import { type Customer, customerColumns, customerSchema } from './customer.ts';
import { customerListMetaSchema } from './list-meta.ts';

/** A customer list in an exported file. Its rows are parsed one by one: as a whole they would take twice the memory. */
export const exportedListSchema = z.object({
  ...z.omit(customerListMetaSchema, { generation: true, rows: true }).shape,
  rows: z.array(z.unknown()),
});

/** What is known about the list, as it stands in the file beside the rows. */
export type ExportedListAbout = Omit<z.infer<typeof exportedListSchema>, 'rows'>;

/** @returns one customer as an array in the order of `customerColumns`, without what is empty behind the last part. */
export function exportedRow(customer: Customer): (string | string[])[] {
  const row = customerColumns.map((column) => customer[column] ?? '');
  while (row.at(-1) === '') row.pop();
  return row;
}

/** @returns the customer that the array stands for; null if it can't be one. */
export function customerOfRow(row: unknown): Customer | null {
  if (!Array.isArray(row) || row.length > customerColumns.length) return null;
  const parts = customerColumns.map((column, at) => [column, row[at]] as const);
  const found = customerSchema.safeParse(
    Object.fromEntries(parts.filter(([, value]) => value !== undefined && value !== '')),
  );
  return found.success ? (found.data as Customer) : null;
}
