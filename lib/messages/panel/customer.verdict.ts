import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { verdictSchema } from '../../customers/verdict.ts';
import { defineMessage } from '../message.ts';

/** Asks how sure we are that this is a customer already. Answers a level and never a name. */
export const customerVerdict = defineMessage({
  name: 'panel/customer.verdict',
  from: ['portal-tab'],
  request: z.object({ account: accountSchema }),
  answer: verdictSchema,
});
