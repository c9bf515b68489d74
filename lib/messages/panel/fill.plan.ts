import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { fieldKeySchema } from '../../account/field-keys.ts';
import { fillRowSchema } from '../../account/fill-row.ts';
import { recordSummarySchema } from '../../drafts/record.ts';
import { defineMessage } from '../message.ts';

/** Asked after a trusted click only: the answer holds names and values for the preview. */
export const fillPlan = defineMessage({
  name: 'panel/fill.plan',
  from: ['portal-tab', 'extension-page'],
  request: z.object({
    /** The tab whose form is meant; left out by that tab itself. */
    tabId: z.optional(z.number()),
    draftId: z.nullable(z.uuid()),
    source: z.enum(['record', 'draft']),
    /** Which unfinished draft; `null` lets the background choose none and only list them. */
    chosenDraft: z.nullable(z.uuid()),
    /** What the page holds now, and which fields it has. */
    seen: accountSchema,
    /** When it was read, milliseconds since 1970. */
    at: z.number(),
    present: z.array(fieldKeySchema),
  }),
  answer: z.object({
    rows: z.array(fillRowSchema),
    drafts: z.array(recordSummarySchema),
    /** The record the rows come from: the tab goes on under its id once it is filled. */
    recordId: z.nullable(z.uuid()),
  }),
});
