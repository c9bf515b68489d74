import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { decidedQuestionSchema } from '../../account/company-decision.ts';
import { comparedParts } from '../../customers/compared-part.ts';
import { furtherLists } from '../../customers/customer.ts';
import { listStateSchema, verdictLevelSchema } from '../../customers/verdict.ts';
import { defineMessage } from '../message.ts';

/** One customer of the list as the side panel shows it, with why it was found. */
export const shownMatchSchema = z.object({
  /** What this customer is known by when the user decides about it, see `rowIdentity`. */
  id: z.string(),
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
  /** Part by part beside the record; countries by name, in the user's language. */
  compared: z.array(
    z.object({
      part: z.enum(comparedParts),
      listed: z.string(),
      asked: z.optional(z.string()),
      same: z.optional(z.boolean()),
    }),
  ),
  /** What the user said of it for this question. */
  decision: z.optional(z.enum(['same', 'different'])),
});
export type ShownMatch = z.infer<typeof shownMatchSchema>;

/** The rows behind a verdict: only extension pages ever get them. Waits until the index is ready. */
export const customerFind = defineMessage({
  name: 'surface/customer.find',
  from: ['extension-page'],
  request: z.object({ account: accountSchema }),
  answer: z.object({
    level: verdictLevelSchema,
    list: listStateSchema,
    /** What a decision about these matches is kept under; `null` while the record has no name. */
    asked: z.nullable(decidedQuestionSchema),
    matches: z.array(shownMatchSchema),
  }),
});
