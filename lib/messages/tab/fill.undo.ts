import * as z from 'zod/mini';
import { fillResultSchema } from '../../account/fill-row.ts';
import { defineMessage } from '../message.ts';

/** Takes the last fill back. The same `click` takes back one fill only. */
export const fillUndo = defineMessage({
  name: 'tab/fill.undo',
  from: ['extension-page'],
  request: z.object({ click: z.uuid() }),
  answer: z.object({ results: z.array(fillResultSchema), canUndo: z.boolean() }),
});
