import * as z from 'zod/mini';
import { settingsSchema } from '../account/settings.ts';
import { draftSchema, planSchema } from './draft.ts';

/** What an exported file holds: everything but the customer list, which the portal gives anew. */
export const exportedDataSchema = z.object({
  settings: settingsSchema,
  drafts: z.array(draftSchema),
  plans: z.array(planSchema),
});
export type ExportedData = z.infer<typeof exportedDataSchema>;
