import type { Account } from '../account/account.ts';
import { fieldKeys } from '../account/field-keys.ts';
import { fieldValue } from '../account/field-value.ts';
import { checkAccount } from '../rules/check.ts';
import { exampleContext } from '../rules/example-context.ts';
import { type ExplainedRule, explainedRules } from '../rules/examples.ts';
import type { Finding } from '../rules/finding.ts';
import type { ExamplePart, RuleExplained } from '../rules/rule-reference.ts';
import { seenText } from '../rules/seen-text.ts';
import type { Language } from '../texts/say.ts';
import { type Speak, speakFor } from './check-record.ts';

function partsOf(account: Partial<Account>): ExamplePart[] {
  return fieldKeys.flatMap((field) => {
    const value = fieldValue(account, field);
    if (value === undefined) return [];
    return [{ field, value: seenText(Array.isArray(value) ? value.join(', ') : String(value)) }];
  });
}

function foundBy({ severity, message, fix, moreFixes = [] }: Finding, speak: Speak) {
  const fixes = [...(fix ? [fix] : []), ...moreFixes].map(({ label }) => seenText(speak(label)));
  return { severity, text: speak(named(message)), fixes };
}

/** Texts quote what was entered, and what was entered may be long or can't be seen. */
const named = ({ key, params }: Finding['message']): Finding['message'] => ({
  key,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? seenText(value) : value,
    ]),
  ),
});

function explained(rule: ExplainedRule, language: Language): RuleExplained {
  const { id, source, severity, fields, examples } = rule;
  const speak = speakFor(language);
  return {
    id,
    title: speak({ key: `${id}.title`, params: {} }),
    why: speak({ key: `${id}.why`, params: {} }),
    source,
    severity,
    fields: [...fields],
    good: examples.good.map(partsOf),
    bad: examples.bad.map((account) => ({
      parts: partsOf(account),
      found: checkAccount(account, exampleContext)
        .filter((finding) => finding.rule === id)
        .map((finding) => foundBy(finding, speak)),
    })),
  };
}

/**
 * What the reference tells of a rule: its own data, its texts, and what checking its examples really says.
 * @returns null if there is no such rule. The same each time, whatever the settings, the day and the partner are.
 */
export function explainRule(id: string, language: Language): RuleExplained | null {
  const rule = explainedRules.find((one) => one.id === id);
  return rule ? explained(rule, language) : null;
}
