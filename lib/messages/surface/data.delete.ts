import { defineMessage, nothing } from '../message.ts';

/** Delete everything: every storage area, the customer lists, the alarms, and what the background holds. */
export const dataDelete = defineMessage({
  name: 'surface/data.delete',
  from: ['extension-page'],
  request: nothing,
  answer: nothing,
});
