import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryCodes, countryRules } from '../../../lib/countries/country-rules.ts';
import { foreignPostalCode } from '../../../lib/countries/foreign-postal-code.ts';
import { signedCountries } from '../../../lib/countries/postal-code.ts';
import { territoryCalled, territoryOfPostalCode } from '../../../lib/countries/territories.ts';

test.each([
  ['DE', '00-950', ['PL']],
  ['AT', 'D-80331', ['DE']],
  ['DE', 'D-80331', []],
  ['CZ', 'PL-00-950', ['PL']],
  ['US', 'SW1A 1AA', ['GB']],
  ['GB', 'SW1A1AA', []],
  ['GB', 'je2 3qa', []],
  ['FR', 'JE2 3QA', ['JE']],
  ['AT', '110 00', ['SE', 'CZ', 'SK', 'GR']],
  ['FR', '750 01', []],
  ['MS', 'MSR1350', []],
  ['LC', 'LC05 201', []],
  ['GB', 'KY1-1100', ['KY']],
  ['AE', 'SW1A 1AA', ['GB']],
  ['AE', '00000', []],
  ['XX', 'SW1A 1AA', []],
  ['', '00-950', []],
  ['DE', '', []],
])('in %s the code %s is one of %j', (country, text, wanted) => {
  expect(foreignPostalCode(country, text)).toEqual(wanted);
});

test("no country's own codes are foreign to it", () => {
  for (const country of countryCodes)
    for (const example of countryRules(country)?.postalCode?.examples ?? [])
      for (const text of [example, example.toLowerCase(), `${country}-${example}`])
        expect(foreignPostalCode(country, text), `${country} ${text}`).toEqual([]);
});

test('never throws, and never names the country itself', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 14 }),
    fc.string({ unit: fc.constantFrom(...'0123 -AKPL'), maxLength: 9 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...countryCodes), text, (country, value) =>
      foreignPostalCode(country, value).every((other) => other !== country && countryRules(other)),
    ),
  );
});

test.each([
  ['D-80331', ['DE']],
  ['CH 8001', ['CH']],
  ['FL-9490', ['LI']],
  ['FIN-00100', ['FI']],
  ['80331', []],
  ['WA 98052', []],
  ['SW1A 1AA', []],
])('the sign of %s is that of %j', (text, wanted) => {
  expect(signedCountries(text)).toEqual(wanted);
});

test.each([
  ['US', '00901', 'PR'],
  ['US', '00802-1222', 'VI'],
  ['US', '96799', 'AS'],
  ['US', '96913', 'GU'],
  ['US', '96813', undefined],
  ['GB', 'IM1 2EA', 'IM'],
  ['GB', 'BT1 5GS', undefined],
  ['FR', '98000', 'MC'],
  ['FR', '97400', 'RE'],
  ['FR', '20000', undefined],
  ['IT', '47899', 'SM'],
  ['IT', '47900', undefined],
  ['CH', '9490', 'LI'],
  ['CH', '9499', undefined],
  ['DE', '98000', undefined],
])('%s %s lies in %s', (country, code, wanted) => {
  expect(territoryOfPostalCode(country, code)?.code).toBe(wanted);
});

test.each([
  ['US', 'Puerto Rico', 'PR'],
  ['US', 'pr', 'PR'],
  ['IT', 'VA', undefined],
  ['CN', 'HK', 'HK'],
  ['CN', '香港', 'HK'],
  ['NL', 'Curaçao', 'CW'],
  ['GB', 'Northern Ireland', undefined],
  ['PL', 'Monaco', undefined],
])('in %s the name %s means %s', (country, text, wanted) => {
  expect(territoryCalled(country, text)?.code).toBe(wanted);
});

test('every territory is a country that the portal sells to, with codes of its own shape', () => {
  for (const country of ['US', 'GB', 'FR', 'IT', 'CH', 'FI', 'DK', 'NO', 'CN', 'AU'])
    for (const code of countryCodes) {
      const rules = countryRules(code);
      for (const example of rules?.postalCode?.examples ?? []) {
        const found = territoryOfPostalCode(country, example);
        if (found) expect(rules?.market, `${country} ${example}`).toBeDefined();
      }
    }
});
