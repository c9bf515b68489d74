import * as z from 'zod/mini';
import { defineMessage, nothing } from '../message.ts';

/** Deletes the customer list. If the browser refuses, the list is as it was. */
export const customersDelete = defineMessage({
  name: 'surface/customers.delete',
  from: ['extension-page'],
  request: nothing,
  answer: z.object({ deleted: z.boolean() }),
});
