import * as z from 'zod/mini';
import { domainSchema, tenantAnswerSchema } from '../../lookups/tenant-answer.ts';
import { defineMessage } from '../message.ts';

/**
 * Asks Microsoft's sign-in service whether a domain belongs to a tenant. Only after a click of the user, who switched
 * that on; otherwise the answer says that it is off, and nothing is asked.
 */
export const tenantFind = defineMessage({
  name: 'surface/tenant.find',
  from: ['extension-page'],
  /** `run` is the same for all domains of one click. */
  request: z.object({ run: z.string().check(z.maxLength(80)), domain: domainSchema }),
  answer: tenantAnswerSchema,
});
