import * as z from 'zod/mini';
import { ruleFactsSchema } from '../../rules/rule-reference.ts';
import { defineMessage, nothing } from '../message.ts';

/** The rules that there are. Only the background knows them: with them go tables that no page needs to load. */
export const rulesList = defineMessage({
  name: 'surface/rules.list',
  from: ['extension-page'],
  request: nothing,
  answer: z.object({ rules: z.array(ruleFactsSchema) }),
});
