import * as z from 'zod/mini';
import { type Stored, stored } from '../stored.ts';

/** Which questions about customers the portals' pages asked a short while ago, as digests; gone with the session. */
export const askedSchema = z.object({
  asked: z.array(z.object({ origin: z.string(), question: z.string(), at: z.number() })),
});
export type Asked = z.infer<typeof askedSchema>['asked'];

export const askedThing: Stored<{ asked: Asked }> = stored<{ asked: Asked }>('asked', {
  version: 1,
  schema: askedSchema,
  fallback: { asked: [] },
  area: 'session',
});
