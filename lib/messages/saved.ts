import * as z from 'zod/mini';

/** Why something was not stored: no room, a newer version's value stands there, the browser refused, or we are gone. */
export const notSavedSchema = z.enum(['full', 'newer', 'refused', 'gone']);
export type NotSaved = z.infer<typeof notSavedSchema>;

/** Whether a change is in storage. If not, everything is as it was. */
export const savedSchema = z.object({ saved: z.boolean(), why: z.optional(notSavedSchema) });
