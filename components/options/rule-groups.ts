import type { RuleFacts } from '../../lib/rules/rule-reference.ts';
import { fieldGroup, fieldGroups } from '../parts/field-groups.ts';
import type { RuleText } from './rule-texts.ts';

export type RuleGroup = 'record' | (typeof fieldGroups)[number];

/** A rule about the record as a whole reads more fields than a group has, of more groups than a contact and its country. */
const manyFields = 6;
const manyGroups = 3;

function groupOf(facts: RuleFacts | undefined): RuleGroup {
  const [first] = facts?.fields ?? [];
  if (!facts || !first) return 'other';
  const isWide = facts.fields.length > manyFields && new Set(facts.fields.map(fieldGroup)).size >= manyGroups;
  return isWide ? 'record' : fieldGroup(first);
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
