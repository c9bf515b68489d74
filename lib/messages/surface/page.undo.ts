import * as z from 'zod/mini';
import { fillResultSchema } from '../../account/fill-row.ts';
import { defineMessage } from '../message.ts';

/** Takes the last fill of a tab back, field by field; the same `click` one fill only. */
export const pageUndo = defineMessage({
  name: 'surface/page.undo',
  from: ['extension-page'],
  request: z.object({ click: z.uuid(), tabId: z.number() }),
  answer: z.object({ results: z.array(fillResultSchema), canUndo: z.boolean() }),
});
