import * as z from 'zod/mini';
import { flowStepSchema } from '../../drafts/draft.ts';
import { defineMessage } from '../message.ts';

/** What a tab shows: for the side panel and the popup beside it. A tab without us answers `form: false`. */
export const tabState = defineMessage({
  name: 'surface/tab.state',
  from: ['extension-page'],
  request: z.object({ tabId: z.nullable(z.number()) }),
  answer: z.object({
    /** The portal tab meant: the one asked for, else the last one that said hello. */
    tabId: z.nullable(z.number()),
    form: z.boolean(),
    portal: z.nullable(z.string()),
    step: z.nullable(flowStepSchema),
    /** The record at hand: the tab's, else the one chosen last, but none that another tab holds. */
    recordId: z.nullable(z.string()),
    /** Records that other tabs hold, each with its tab. */
    elsewhere: z.record(z.string(), z.number()),
  }),
});
