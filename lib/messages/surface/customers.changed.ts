import { defineMessage, nothing } from '../message.ts';

/** A list was imported or deleted: the background drops its index and reads the new generation. */
export const customersChanged = defineMessage({
  name: 'surface/customers.changed',
  from: ['extension-page'],
  request: nothing,
  answer: nothing,
});
