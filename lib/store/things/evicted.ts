import * as z from 'zod/mini';
import { type Stored, stored } from '../stored.ts';

/** What was removed to make room, kept until the user has seen it. */
export const evictedSchema = z.object({
  drafts: z.number(),
  /** Values that could be read by no version. */
  aside: z.number(),
  /** When the last of them went; 0 if nothing did. */
  at: z.number(),
});
export type Evicted = z.infer<typeof evictedSchema>;

/** How long the user is told, in milliseconds. */
export const evictedToldFor = 7 * 86_400_000;

export const evictedThing: Stored<Evicted> = stored<Evicted>('evicted', {
  version: 1,
  schema: evictedSchema,
  fallback: { drafts: 0, aside: 0, at: 0 },
});

/** @returns what is still to be told, if anything. */
export const evictedNow = (evicted: Evicted, now: number): Evicted | null =>
  evicted.at > 0 && now - evicted.at <= evictedToldFor ? evicted : null;
