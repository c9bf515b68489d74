import type { RuleExplained, RuleFacts } from '../../lib/rules/rule-reference.ts';

/** What the background told of the rules. */
export type RulesState = {
  /** Empty until it answered: the rules are listed all the same, for the dictionaries name them. */
  facts: RuleFacts[];
  /** For those that were opened, by `explainedKey`. */
  explained: Record<string, RuleExplained | 'loading' | 'failed'>;
};

/** Another language is another text. */
export const explainedKey = (rule: string, language: string): string => `${language} ${rule}`;

export const noRules: RulesState = { facts: [], explained: {} };

export type RulesActions = {
  /** Asks for a rule's source and examples. */
  explainRule(id: string): void;
  /** Takes back every severity that the user set. */
  resetRules(): void;
};
