import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { countryCodes, countryRules } from '../../../../lib/countries/country-rules.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import type { Finding } from '../../../../lib/rules/finding.ts';
import { validRecord } from '../../../support/valid-record.ts';

/** What no valid record of the country can help: a number that nobody has an example of, and countries without a market. */
function isDue({ rule, field }: Finding, country: string): boolean {
  if (rule === 'required-fields') return field === 'phone' && country === 'SS';
  return rule === 'country-market' && countryRules(country)?.market === undefined;
}

const loud = (account: Account) =>
  checkAccount(account, {
    portal: 'partner-center',
    today: '2026-11-22',
    partner: { domains: ['partner.example'], market: account.country ?? '', type: 'direct' },
  }).filter((finding) => finding.severity !== 'info' && !isDue(finding, account.country ?? ''));

test.each(countryCodes)('a valid record of %s has neither error nor warning', (country) => {
  expect(loud(validRecord(country))).toEqual([]);
});

test('a record of every country has its parts', () => {
  for (const country of countryCodes) {
    const { addressLine1, city, phone, email } = validRecord(country);
    expect([addressLine1, city, email].every(Boolean)).toBe(true);
    expect(phone !== '' || !countryRules(country)?.required.phone || country === 'SS', country).toBe(true);
  }
});
