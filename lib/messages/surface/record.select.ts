import * as z from 'zod/mini';
import { defineMessage } from '../message.ts';

/** Makes a record the one at hand; `null` starts with a clean sheet (New record). */
export const recordSelect = defineMessage({
  name: 'surface/record.select',
  from: ['extension-page'],
  request: z.object({ id: z.nullable(z.uuid()), tabId: z.nullable(z.number()) }),
  answer: z.object({}),
});
