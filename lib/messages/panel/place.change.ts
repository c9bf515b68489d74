import * as z from 'zod/mini';
import { defineMessage } from '../message.ts';

/**
 * Changes how the user left the panel, one thing at a time, so that two tabs don't take each other's change back.
 * A tab may pause its own site only; the site it names is not asked.
 */
export const placeChange = defineMessage({
  name: 'panel/place.change',
  from: ['portal-tab', 'extension-page'],
  request: z.object({
    collapsed: z.optional(z.boolean()),
    side: z.optional(z.enum(['left', 'right'])),
    /** Pauses the site that sends it. */
    pause: z.optional(z.boolean()),
    /** Ends the pause on that site. */
    resume: z.optional(z.string()),
  }),
  answer: z.object({ saved: z.boolean() }),
});
