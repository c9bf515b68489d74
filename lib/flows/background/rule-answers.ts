import { handle } from '../../messages/serve.ts';
import { ruleExplain } from '../../messages/surface/rule.explain.ts';
import { rulesList } from '../../messages/surface/rules.list.ts';
import { explainRule, ruleFacts } from '../rule-reference.ts';

/** Answers about the rules themselves. */
export function ruleAnswers() {
  return [
    handle(rulesList, () => ({ rules: ruleFacts() })),
    handle(ruleExplain, ({ rule, language }) => ({ rule: explainRule(rule, language) })),
  ];
}
