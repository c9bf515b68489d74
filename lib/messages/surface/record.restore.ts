import * as z from 'zod/mini';
import { draftSchema } from '../../drafts/draft.ts';
import { planSchema } from '../../drafts/plan.ts';
import { defineMessage } from '../message.ts';
import { savedSchema } from '../saved.ts';

/** Undoes `surface/record.delete` with what that answered. */
export const recordRestore = defineMessage({
  name: 'surface/record.restore',
  from: ['extension-page'],
  request: z.object({ draft: z.nullable(draftSchema), plan: z.nullable(planSchema) }),
  answer: savedSchema,
});
