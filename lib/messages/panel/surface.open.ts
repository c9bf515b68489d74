import * as z from 'zod/mini';
import { defineMessage } from '../message.ts';

/** Opens the side panel (where the browser lets us), its page as a tab, or the options. */
export const surfaceOpen = defineMessage({
  name: 'panel/surface.open',
  from: ['portal-tab', 'extension-page'],
  request: z.object({
    surface: z.enum(['sidepanel', 'sidepanel-tab', 'options']),
    /** Part of the surface to show first, e.g. `drafts`. */
    part: z.optional(z.enum(['record', 'existing-customers', 'drafts', 'customer-list', 'data'])),
  }),
  answer: z.object({ opened: z.enum(['panel', 'tab', 'use-browser-button']) }),
});
