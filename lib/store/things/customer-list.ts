import * as z from 'zod/mini';
import { type Stored, stored } from '../stored.ts';

/**
 * A receipt for the customer list in IndexedDB. A browser may empty that database by itself; this is how we know that
 * there was a list, and can say so instead of "no customer list".
 */
export const listReceiptSchema = z.nullable(
  z.object({ generation: z.string(), rows: z.number(), importedAt: z.number(), name: z.string() }),
);
export type ListReceipt = z.infer<typeof listReceiptSchema>;

export const listReceiptThing: Stored<ListReceipt> = stored<ListReceipt>('customer-list', {
  version: 1,
  schema: listReceiptSchema,
  fallback: null,
});
