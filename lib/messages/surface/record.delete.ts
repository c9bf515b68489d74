import * as z from 'zod/mini';
import { draftSchema } from '../../drafts/draft.ts';
import { planSchema } from '../../drafts/plan.ts';
import { defineMessage } from '../message.ts';

/** Deletes a record, both halves. The answer holds them, so that the surface can offer undo. */
export const recordDelete = defineMessage({
  name: 'surface/record.delete',
  from: ['extension-page'],
  request: z.object({ id: z.uuid() }),
  answer: z.object({ draft: z.nullable(draftSchema), plan: z.nullable(planSchema) }),
});
