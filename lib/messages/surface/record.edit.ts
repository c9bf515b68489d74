import * as z from 'zod/mini';
import { timedFieldsSchema } from '../../drafts/timed-fields.ts';
import { defineMessage } from '../message.ts';
import { savedSchema } from '../saved.ts';

/** Changes the prepared half of a record; made if there is none. Merged per field, so repeating it is harmless. */
export const recordEdit = defineMessage({
  name: 'surface/record.edit',
  from: ['extension-page'],
  request: z.object({
    id: z.uuid(),
    fields: timedFieldsSchema,
    ticks: z.record(z.string(), z.object({ done: z.boolean(), at: z.number() })),
    ignore: z.array(z.string()),
    /** Ids of ignored findings to bring back. */
    heed: z.optional(z.array(z.string())),
  }),
  answer: savedSchema,
});
