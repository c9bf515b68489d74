import * as z from 'zod/mini';
import { defineMessage, nothing } from '../message.ts';

/** The user no longer wants to know: what is still being asked in that run is broken off. */
export const tenantCancel = defineMessage({
  name: 'surface/tenant.cancel',
  from: ['extension-page'],
  request: z.object({ run: z.string().check(z.maxLength(80)) }),
  answer: nothing,
});
