import * as z from 'zod/mini';
import { fillResultSchema, fillRowSchema } from '../../account/fill-row.ts';
import { defineMessage } from '../message.ts';

/** The background passes on a fill that was clicked in an extension page. The same `click` fills once. */
export const fillRun = defineMessage({
  name: 'tab/fill.run',
  from: ['extension-page'],
  request: z.object({ click: z.uuid(), recordId: z.nullable(z.uuid()), rows: z.array(fillRowSchema) }),
  answer: z.object({ results: z.array(fillResultSchema), canUndo: z.boolean() }),
});
