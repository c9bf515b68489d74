import * as z from 'zod/mini';
import { decisionsSchema } from '../account/company-decision.ts';
import { fieldMapsSchema } from '../account/field-map.ts';
import { panelSchema } from '../account/panel-place.ts';
import { settingsSchema } from '../account/settings.ts';
import { draftSchema } from './draft.ts';
import { planSchema } from './plan.ts';

/**
 * Raised together with the version of any shape in the file. 2 brought the panel's place and the customer
 * list, 3 what was taught about pages, 4 what was decided about customers.
 */
export const exportVersion = 4;

/**
 * The outside of an exported file: enough to tell ours from others and a newer one from a damaged one. What it holds
 * beyond that, here and further in, is left out on purpose and not refused: people add notes to such files.
 */
export const exportFileSchema = z.object({
  firstpass: z.literal('export'),
  v: z.int().check(z.gte(1)),
  /** When it was written, in milliseconds since 1970. */
  at: z.number(),
  data: z.unknown(),
  /** The customer list, if the user wanted it in the file. */
  list: z.optional(z.unknown()),
});

/** What an exported file holds beside the customer list. */
export const exportedDataSchema = z.object({
  settings: settingsSchema,
  /** Files of the first version have none. */
  panel: z.optional(panelSchema),
  /** Files of the first two versions have none. */
  maps: z.optional(fieldMapsSchema),
  /** Files of the first three versions have none. */
  decisions: z.optional(decisionsSchema),
  drafts: z.array(draftSchema),
  plans: z.array(planSchema),
});
export type ExportedData = z.infer<typeof exportedDataSchema>;
