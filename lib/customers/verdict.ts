import * as z from 'zod/mini';

/**
 * How sure we are that a company is in the list. `checking` until the index is ready: never "none" while
 * loading. `limited` when a page asked for too many different values within a minute. `unknown` without a list to ask:
 * "none" always means that a list was searched.
 */
export const verdictLevelSchema = z.enum([
  'certain',
  'likely',
  'possible',
  'none',
  'checking',
  'limited',
  'unknown',
]);
export type VerdictLevel = z.infer<typeof verdictLevelSchema>;

/**
 * Age and size of the imported list; `lost` if the browser dropped it, `none` if there is none, `unavailable` if the
 * browser's database can't be opened or holds something unreadable.
 */
export const listStateSchema = z.union([
  z.object({
    state: z.enum(['ready', 'lost']),
    rows: z.number(),
    importedAt: z.number(),
    expiresAt: z.number(),
    name: z.string(),
  }),
  z.object({ state: z.enum(['none', 'unavailable', 'loading']) }),
]);
export type ListState = z.infer<typeof listStateSchema>;

/** All that the page side ever gets: a level, never a name. */
export const verdictSchema = z.object({ level: verdictLevelSchema, list: listStateSchema });
export type Verdict = z.infer<typeof verdictSchema>;
