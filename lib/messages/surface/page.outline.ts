import * as z from 'zod/mini';
import { defineMessage } from '../message.ts';

/** Asks for the outline of a tab's page, shown to the user before it goes anywhere. */
export const pageOutline = defineMessage({
  name: 'surface/page.outline',
  from: ['extension-page'],
  /** `null`: the portal tab that spoke last. */
  request: z.object({ tabId: z.nullable(z.number()) }),
  answer: z.object({
    state: z.enum(['shown', 'no-page', 'unreachable']),
    outline: z.string().check(z.maxLength(200_000)),
  }),
});
