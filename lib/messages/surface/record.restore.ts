import * as z from 'zod/mini';
import { draftSchema, planSchema } from '../../drafts/draft.ts';
import { defineMessage } from '../message.ts';
import { savedSchema } from '../saved.ts';

/** Undoes `surface/record.delete` with what that answered. */
export const recordRestore = defineMessage({
  name: 'surface/record.restore',
  from: ['extension-page'],
  request: z.object({ draft: z.nullable(draftSchema), plan: z.nullable(planSchema) }),
  answer: savedSchema,
});
