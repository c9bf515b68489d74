import type { Account } from '../../../../lib/account/account.ts';
import { applyFix } from '../../../../lib/rules/apply-fix.ts';
import { explainedRules } from '../../../../lib/rules/examples.ts';
import type { CheckContext, Fix, Report, Rule } from '../../../../lib/rules/rule.ts';
import { isNameRule } from '../example-context.ts';

/** All rules but those about names. */
export const recordRules = explainedRules.filter(({ id }) => !isNameRule(id));

/** What the rules' examples are read with. */
export const exampleContext: CheckContext = {
  today: '2026-11-22',
  partner: { domains: ['partner.example', 'https://www.partner.com.pl/kontakt'], market: 'PL' },
};

export const fixesOf = (report: Report): Fix[] => [
  ...(report.fix ? [report.fix] : []),
  ...(report.moreFixes ?? []),
];

/** @returns the reports that are still about the same thing after the fix. */
export function afterFix(rule: Rule, account: Partial<Account>, report: Report, fix: Fix): Report[] {
  const field = report.field ?? rule.fields[0];
  return rule
    .check(applyFix(account, fix), exampleContext)
    .filter((other) => (other.field ?? rule.fields[0]) === field);
}
