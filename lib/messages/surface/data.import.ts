import * as z from 'zod/mini';
import { exportedDataSchema } from '../../drafts/exported-data.ts';
import { defineMessage } from '../message.ts';
import { notSavedSchema } from '../saved.ts';

/** Takes an exported file over: all of it, or nothing. Repeating it is harmless, since records are merged. */
export const dataImport = defineMessage({
  name: 'surface/data.import',
  from: ['extension-page'],
  request: z.object({
    data: exportedDataSchema,
    /** The customer list that was staged from the same file; null for none. */
    generation: z.nullable(z.string()),
  }),
  answer: z.union([
    z.object({ records: z.number(), listLater: z.boolean() }),
    /** `lacking` in bytes, if there was no room. */
    z.object({ why: notSavedSchema, lacking: z.optional(z.number()) }),
  ]),
});
