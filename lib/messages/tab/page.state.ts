import * as z from 'zod/mini';
import { defineMessage, nothing } from '../message.ts';

/** Whether our page is still there behind a tab's number. A page that never started its parts leaves it unanswered. */
export const pageState = defineMessage({
  name: 'tab/page.state',
  from: ['extension-page'],
  request: nothing,
  answer: z.object({ form: z.boolean() }),
});
