import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { fieldKeySchema } from '../../account/field-keys.ts';
import { defineMessage } from '../message.ts';

/** What the form of a tab holds now: the side panel shows it beside what would be filled. */
export const pageRead = defineMessage({
  name: 'surface/page.read',
  from: ['extension-page'],
  request: z.object({ tabId: z.number() }),
  answer: z.object({ seen: accountSchema, present: z.array(fieldKeySchema), canUndo: z.boolean() }),
});
