import * as z from 'zod/mini';
import { decisionsSchema } from '../../account/company-decision.ts';
import { defineMessage } from '../message.ts';
import { notSavedSchema } from '../saved.ts';

/** Why nothing was changed; `many`: it would be more than is kept. */
export const notDecidedSchema = z.union([notSavedSchema, z.literal('many')]);
export type NotDecided = z.infer<typeof notDecidedSchema>;

/** Changes what was decided about customers, all of it or nothing. Repeating it is harmless. The answer is what is stored now. */
export const decisionsChange = defineMessage({
  name: 'surface/decisions.change',
  from: ['extension-page'],
  request: z.object({ remove: decisionsSchema, add: decisionsSchema }),
  answer: z.union([z.object({ decisions: decisionsSchema }), z.object({ why: notDecidedSchema })]),
});
