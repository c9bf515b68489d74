import * as z from 'zod/mini';
import { defineMessage, nothing } from '../message.ts';

/** The user has read what was removed to make room up to that time. */
export const evictedSeen = defineMessage({
  name: 'surface/evicted.seen',
  from: ['extension-page'],
  request: z.object({ at: z.number() }),
  answer: nothing,
});
