import * as z from 'zod/mini';
import { type Stored, stored } from '../stored.ts';

/** How the user left the panel, and where it must not appear. */
export const panelSchema = z.object({
  collapsed: z.boolean(),
  side: z.enum(['left', 'right']),
  pausedOrigins: z.array(z.string()),
});
export type PanelPlace = z.infer<typeof panelSchema>;

export const panelThing: Stored<PanelPlace> = stored<PanelPlace>('panel', {
  version: 1,
  schema: panelSchema,
  fallback: { collapsed: false, side: 'right', pausedOrigins: [] },
});
