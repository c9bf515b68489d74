import { type CountryCode, getExampleNumber, isSupportedCountry } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { administrativeAreas } from '../../../../lib/countries/areas.ts';
import { countryCodes, countryRules } from '../../../../lib/countries/country-rules.ts';
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

test.each(countryCodes)('a valid record of %s has no error', (country) => {
  const account = validRecord(country);
  const errors = recordRules.flatMap((rule) =>
    rule
      .check(account, exampleContext)
      .filter((report) => (report.severity ?? rule.severity) === 'error')
      .map((report) => ({ rule: rule.id, report })),
  );
  expect(errors).toEqual([]);
});
