import { rules } from '../rules/index.ts';
import type { RuleFacts } from '../rules/rule-reference.ts';

/** @returns every rule, in the order of the reference. */
export function ruleFacts(): RuleFacts[] {
  return rules.map(({ id, fields, severity }) => ({ id, fields: [...fields], severity }));
}
