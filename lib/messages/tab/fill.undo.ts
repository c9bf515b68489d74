import * as z from 'zod/mini';
import { fillResultSchema } from '../../account/fill-row.ts';
import { defineMessage, nothing } from '../message.ts';

export const fillUndo = defineMessage({
  name: 'tab/fill.undo',
  from: ['extension-page'],
  request: nothing,
  answer: z.object({ results: z.array(fillResultSchema), canUndo: z.boolean() }),
});
