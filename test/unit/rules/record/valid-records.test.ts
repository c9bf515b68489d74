import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { countryCodes, countryRules } from '../../../../lib/countries/country-rules.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import type { Finding } from '../../../../lib/rules/finding.ts';
import { validRecord } from '../../../support/valid-record.ts';

/** What no valid record of the country can help: numbers that we can't make up, and countries without a market. */
function isDue({ rule, field }: Finding, country: string): boolean {
  if (rule === 'required-fields')
    return field === 'registrationId' || (field === 'phone' && country === 'SS');
  return rule === 'country-market' && countryRules(country)?.market === undefined;
import { idKindsOf } from '../../../../lib/countries/ids/kinds.ts';
import { exampleContext, recordRules } from './rules.ts';

/** A record of the country in which every field that may be asked for is filled as the tables say. */
function validRecord(country: string): Partial<Account> {
  const rules = countryRules(country);
  const area = administrativeAreas(country)[0];
  const number = isSupportedCountry(country) ? getExampleNumber(country as CountryCode, examples) : undefined;
  return {
    companyName: 'Proseware',
    country,
    addressLine1: '12 Main Street',
    city: 'Springfield',
    state: area ? (rules?.areaForm === 'code' ? area.code : area.name) : 'Central',
    postalCode: rules?.postalCode?.examples[0] ?? '',
    domainPrefix: 'proseware',
    registrationId: idKindsOf(country)[0]?.example ?? '5252248481',
    firstName: 'Anna',
    lastName: 'Nowak',
    email: 'anna.nowak@contoso.com',
    phone: (country === 'US' ? number?.formatNational() : number?.formatInternational()) ?? '+1 425 882 8080',
  };
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
