import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { furtherLists } from '../../customers/customer.ts';
import { listStateSchema, verdictLevelSchema } from '../../customers/verdict.ts';
import { defineMessage } from '../message.ts';

/** One customer of the list as the side panel shows it, with why it was found. */
export const shownMatchSchema = z.object({
  name: z.string(),
  country: z.optional(z.string()),
  domain: z.optional(z.string()),
  tenantId: z.optional(z.string()),
  registrationId: z.optional(z.string()),
  relationship: z.optional(z.string()),
  /** Which list it stands in; absent for own customers. */
  list: z.optional(z.enum(furtherLists)),
  level: z.enum(['certain', 'likely', 'possible']),
  /** Sentences in the user's language. */
  reasons: z.array(z.string()),
});
export type ShownMatch = z.infer<typeof shownMatchSchema>;

/** The rows behind a verdict: only extension pages ever get them. Waits until the index is ready. */
export const customerFind = defineMessage({
  name: 'surface/customer.find',
  from: ['extension-page'],
  request: z.object({ account: accountSchema }),
  answer: z.object({ level: verdictLevelSchema, list: listStateSchema, matches: z.array(shownMatchSchema) }),
});
