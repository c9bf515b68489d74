import { verdictSchema } from '../../customers/verdict.ts';
import { defineMessage, nothing } from '../message.ts';

/** Completes a verdict that was `checking` when the page asked. */
export const verdictPush = defineMessage({
  name: 'tab/verdict.push',
  from: ['extension-page'],
  request: verdictSchema,
  answer: nothing,
});
