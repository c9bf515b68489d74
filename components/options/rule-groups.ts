import type { RuleFacts } from '../../lib/rules/rule-reference.ts';
import { fieldGroup, fieldGroups } from '../parts/field-groups.ts';
import type { RuleText } from './rule-texts.ts';

export type RuleGroup = 'record' | (typeof fieldGroups)[number];

/** A rule that reads more fields than a group has is about all of them. */
const manyFields = 6;

function groupOf(facts: RuleFacts | undefined): RuleGroup {
  const [first] = facts?.fields ?? [];
  if (!facts || !first) return 'other';
  return facts.fields.length > manyFields ? 'record' : fieldGroup(first);
}

/** @returns the rules by the fields they are about, in the order of the form, without empty groups. */
export function ruleGroups(
  rules: readonly RuleText[],
  facts: readonly RuleFacts[],
): { group: RuleGroup; rules: RuleText[] }[] {
  const byId = new Map(facts.map((one) => [one.id, one]));
  return (['record', ...fieldGroups] as const)
    .map((group) => ({ group, rules: rules.filter(({ id }) => groupOf(byId.get(id)) === group) }))
    .filter((one) => one.rules.length > 0);
}
