import * as z from 'zod/mini';
import { fillResultSchema, fillRowSchema } from '../../account/fill-row.ts';
import { defineMessage } from '../message.ts';

/**
 * Fills the form of a tab from an extension page: the way that works when the in-page panel refuses to act.
 * `click` names the user's click: asked again after a stopped background, the form is not filled twice.
 */
export const pageFill = defineMessage({
  name: 'surface/page.fill',
  from: ['extension-page'],
  request: z.object({
    click: z.uuid(),
    tabId: z.number(),
    recordId: z.nullable(z.uuid()),
    rows: z.array(fillRowSchema),
  }),
  answer: z.object({ results: z.array(fillResultSchema), canUndo: z.boolean() }),
});
