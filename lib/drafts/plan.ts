import * as z from 'zod/mini';
import { timedFieldsSchema } from './timed-fields.ts';

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
