import * as z from 'zod/mini';
import { defineMessage, nothing } from '../message.ts';

/** The structure of a tab's page without any value of it, for the user's report of a form we fail on. */
export const formOutline = defineMessage({
  name: 'tab/form.outline',
  from: ['extension-page'],
  request: nothing,
  answer: z.object({ outline: z.string().check(z.maxLength(200_000)) }),
});
