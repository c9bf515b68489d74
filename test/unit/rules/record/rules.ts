import type { Account } from '../../../../lib/account/account.ts';
import { agreementDate } from '../../../../lib/rules/agreement-date.ts';
import { applyFix } from '../../../../lib/rules/apply-fix.ts';
import { countryCode } from '../../../../lib/rules/country-code.ts';
import { domainPrefixFormat } from '../../../../lib/rules/domain-prefix-format.ts';
import { emailFormat } from '../../../../lib/rules/email-format.ts';
import { emailMicrosoft } from '../../../../lib/rules/email-microsoft.ts';
import { emailPartnerDomain } from '../../../../lib/rules/email-partner-domain.ts';
import { phoneCountry } from '../../../../lib/rules/phone-country.ts';
import { phoneFormat } from '../../../../lib/rules/phone-format.ts';
import { phonePlaceholder } from '../../../../lib/rules/phone-placeholder.ts';
import { postalCodeFormat } from '../../../../lib/rules/postal-code-format.ts';
import { requiredFields } from '../../../../lib/rules/required-fields.ts';
import type { CheckContext, Fix, Report, Rule } from '../../../../lib/rules/rule.ts';
import { stateOfCountry } from '../../../../lib/rules/state-of-country.ts';

export const recordRules: readonly Rule[] = [
  requiredFields,
  countryCode,
  postalCodeFormat,
  stateOfCountry,
  phoneFormat,
  phoneCountry,
  phonePlaceholder,
  emailFormat,
  emailMicrosoft,
  emailPartnerDomain,
  domainPrefixFormat,
  agreementDate,
];

/** What the rules' examples are read with. */
export const exampleContext: CheckContext = {
  today: '2026-11-22',
  partner: { domains: ['partner.example', 'https://www.partner.com.pl/kontakt'] },
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
