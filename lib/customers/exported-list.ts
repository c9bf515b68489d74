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

/** Parts of a row in their order. The list came last, so files of earlier releases simply end before it. */
const parts = [...customerColumns, 'list'] as const;

/** @returns one customer as an array in that order, without what is empty behind the last part. */
export function exportedRow(customer: Customer): (string | string[])[] {
  const row = parts.map((part) => customer[part] ?? '');
  while (row.at(-1) === '') row.pop();
  return row;
}

/** @returns the customer that the array stands for; null if it can't be one. */
export function customerOfRow(row: unknown): Customer | null {
  if (!Array.isArray(row) || row.length > parts.length) return null;
  const values = parts.map((part, at) => [part, row[at]] as const);
  const found = customerSchema.safeParse(
    Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== '')),
  );
  return found.success ? (found.data as Customer) : null;
}
