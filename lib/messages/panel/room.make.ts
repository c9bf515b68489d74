import * as z from 'zod/mini';
import { defineMessage } from '../message.ts';

/**
 * A tab's draft found storage full: old records go to make room for it, as few as it takes. A message that is sent
 * twice may remove some more; nothing in use ever goes.
 */
export const roomMake = defineMessage({
  name: 'panel/room.make',
  from: ['portal-tab'],
  // No draft is anywhere near the limit; without one a single message could empty everything.
  request: z.object({ id: z.uuid(), bytes: z.number().check(z.gte(1), z.lte(500_000)) }),
  answer: z.object({ made: z.boolean(), removed: z.number() }),
});
