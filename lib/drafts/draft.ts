import * as z from 'zod/mini';
import { flowStepSchema } from '../account/flow-step.ts';
import { timedFieldsSchema } from './timed-fields.ts';

export { type FlowStep, flowStepSchema } from '../account/flow-step.ts';

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

/** What was prepared in the side panel for the same record: written by the background only. */
export const planSchema = z.object({
  id: z.uuid(),
  startedAt: z.number(),
  updatedAt: z.number(),
  fields: timedFieldsSchema,
  /** Checklist steps that the user ticked or unticked by hand. */
  ticks: z.record(z.string(), z.object({ done: z.boolean(), at: z.number() })),
  ignored: z.array(z.string()),
  /** Ids of ignored findings that were brought back, of either half; see `lib/drafts/brought-back.ts`. */
  heeded: z.optional(z.array(z.string())),
});
export type Plan = z.infer<typeof planSchema>;
