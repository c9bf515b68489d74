import * as z from 'zod/mini';

/** How the user left the panel, and where it must not appear. */
export const panelSchema = z.object({
  collapsed: z.boolean(),
  side: z.enum(['left', 'right']),
  pausedOrigins: z.array(z.string()),
});
export type PanelPlace = z.infer<typeof panelSchema>;
