import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { fieldKeySchema } from '../../account/field-keys.ts';
import { defineMessage, nothing } from '../message.ts';

export const formRead = defineMessage({
  name: 'tab/form.read',
  from: ['extension-page'],
  request: nothing,
  answer: z.object({ seen: accountSchema, present: z.array(fieldKeySchema), canUndo: z.boolean() }),
});
