import * as z from 'zod/mini';
import { flowStepSchema } from '../account/flow-step.ts';
import { timedFieldsSchema } from './timed-fields.ts';

export { type FlowStep, flowStepSchema } from '../account/flow-step.ts';
export type { Plan } from './plan.ts';

/** What one tab's form held: written by that tab's content script only, the whole of it each time. */
export const draftSchema = z.object({
  id: z.uuid(),
  portal: z.string(),
  origin: z.string(),
  startedAt: z.number(),
  updatedAt: z.number(),
  status: z.enum(['open', 'submitted']),
  step: flowStepSchema,
  stepsSeen: z.partialRecord(flowStepSchema, z.number()),
  /** What the user typed or let us fill. What the page changed by itself is not in here. */
  fields: timedFieldsSchema,
  /** Ids of findings the user chose to ignore for this record. */
  ignored: z.array(z.string()),
});
export type Draft = z.infer<typeof draftSchema>;
