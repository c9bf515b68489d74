import { defineMessage, nothing } from '../message.ts';

/**
 * Whether our script runs in the top frame of a tab, which it does on portals only. Asked before anything is told to a
 * frame of that tab: the address of another site's page is not ours to read.
 */
export const topHere = defineMessage({
  name: 'tab/top.here',
  from: ['extension-page'],
  request: nothing,
  answer: nothing,
});
