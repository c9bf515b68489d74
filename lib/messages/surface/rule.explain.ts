import * as z from 'zod/mini';
import { ruleExplainedSchema } from '../../rules/rule-reference.ts';
import { defineMessage } from '../message.ts';

/** All that is to be told of one rule, its examples checked; `null` if there is no such rule. */
export const ruleExplain = defineMessage({
  name: 'surface/rule.explain',
  from: ['extension-page'],
  request: z.object({ rule: z.string(), language: z.enum(['en', 'pl']) }),
  answer: z.object({ rule: z.nullable(ruleExplainedSchema) }),
});
