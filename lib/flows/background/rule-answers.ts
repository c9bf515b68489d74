import { handle } from '../../messages/serve.ts';
import { rulesList } from '../../messages/surface/rules.list.ts';
import { ruleFacts } from '../rule-facts.ts';

/** Answers about the rules themselves. */
export function ruleAnswers() {
  return [handle(rulesList, () => ({ rules: ruleFacts() }))];
}
