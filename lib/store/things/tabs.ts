import * as z from 'zod/mini';
import { flowStepSchema } from '../../drafts/draft.ts';
import { type Stored, stored } from '../stored.ts';

/** What each portal tab last said of itself, by tab id; gone with the browser session. */
export const tabsSchema = z.object({
  tabs: z.record(
    z.string(),
    z.object({
      portal: z.string(),
      /** The page's, as the browser said it: portals that the user named share one id. */
      origin: z.optional(z.string()),
      form: z.boolean(),
      step: flowStepSchema,
      recordId: z.nullable(z.string()),
      at: z.number(),
      /** The frame that said so; none for the top one. */
      frame: z.optional(z.number()),
      /** It showed another page when it was asked: it holds its record no more, but may come back to it. */
      away: z.optional(z.boolean()),
    }),
  ),
  /** The record chosen last in any surface. */
  recordId: z.nullable(z.string()),
  /** The record chosen or prepared in the side panel, until a tab takes it up: a fresh form may be filled from it. */
  chosen: z.optional(z.nullable(z.string())),
  /** The portal tab that spoke last. */
  lastTab: z.nullable(z.number()),
  /** The part of the side panel that a click asked for last; the browser's own panel takes no address with it. */
  wanted: z.optional(z.object({ part: z.string(), at: z.number() })),
});
export type Tabs = z.infer<typeof tabsSchema>;

export const tabsThing: Stored<Tabs> = stored<Tabs>('tabs', {
  version: 1,
  schema: tabsSchema,
  fallback: { tabs: {}, recordId: null, lastTab: null },
  area: 'session',
});
