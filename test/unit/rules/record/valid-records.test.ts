import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { administrativeAreas } from '../../../../lib/countries/areas.ts';
import { countryCodes, countryRules } from '../../../../lib/countries/country-rules.ts';
import { areasOfPostalCode } from '../../../../lib/countries/postal-areas.ts';
import { exampleContext, recordRules } from './rules.ts';

/** A record of the country in which every field that may be asked for is filled as the tables say. */
function validRecord(country: string): Partial<Account> {
  const rules = countryRules(country);
  const postalCode = rules?.postalCode?.examples[0] ?? '';
  // State and postal code must be of one place.
  const area = areasOfPostalCode(country, postalCode)?.[0] ?? administrativeAreas(country)[0];
  const number = isSupportedCountry(country) ? getExampleNumber(country as CountryCode, examples) : undefined;
  return {
    companyName: 'Proseware',
    country,
    addressLine1: '12 Main Street',
    city: 'Springfield',
    state: area ? (rules?.areaForm === 'code' ? area.code : area.name) : 'Central',
    postalCode,
    domainPrefix: 'proseware',
    registrationId: '5252248481',
    firstName: 'Anna',
    lastName: 'Nowak',
    email: 'anna.nowak@contoso.com',
    phone: (country === 'US' ? number?.formatNational() : number?.formatInternational()) ?? '+1 425 882 8080',
  };
import { checkAccount } from '../../../../lib/rules/check.ts';
import type { Finding } from '../../../../lib/rules/finding.ts';
import { validRecord } from '../../../support/valid-record.ts';

/** What no valid record of the country can help: numbers that we can't make up, and countries without a market. */
function isDue({ rule, field }: Finding, country: string): boolean {
  if (rule === 'required-fields')
    return field === 'registrationId' || (field === 'phone' && country === 'SS');
  return rule === 'country-market' && countryRules(country)?.market === undefined;
}

const loud = (account: Account) =>
  checkAccount(account, {
    portal: 'partner-center',
    today: '2026-11-22',
    partner: { domains: ['partner.example'], market: account.country ?? '', type: 'direct' },
  }).filter((finding) => finding.severity !== 'info' && !isDue(finding, account.country ?? ''));

/** Which area an example's postal code lies in no table here says; one of the country's must do. */
function fitting(country: string): Account {
  const first = validRecord(country);
  if (loud(first).every(({ field }) => field !== 'state' && field !== 'postalCode')) return first;
  const byCode = countryRules(country)?.areaForm === 'code';
  const all = administrativeAreas(country).map(({ code, name }) =>
    validRecord(country, byCode ? code : name),
  );
  return all.find((account) => loud(account).length === 0) ?? first;
}

test.each(countryCodes)('a valid record of %s has neither error nor warning', (country) => {
  expect(loud(fitting(country))).toEqual([]);
});

test('a record of every country has its parts', () => {
  for (const country of countryCodes) {
    const { addressLine1, city, phone, email } = validRecord(country);
    expect([addressLine1, city, email].every(Boolean)).toBe(true);
    expect(phone !== '' || !countryRules(country)?.required.phone || country === 'SS', country).toBe(true);
  }
});
