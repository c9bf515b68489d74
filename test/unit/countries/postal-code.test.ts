import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alpha3Of, countryCodes, countryRules } from '../../../lib/countries/country-rules.ts';
import { isPostalCode, postalCodeInside, reformattedPostalCode } from '../../../lib/countries/postal-code.ts';

const withCodes = countryCodes.filter((code) => countryRules(code)?.postalCode);

test("every example of the table is a code of its country and already in the country's form", () => {
  for (const country of withCodes)
    for (const example of countryRules(country)?.postalCode?.examples ?? []) {
      expect(isPostalCode(country, example), `${country} ${example}`).toBe(true);
      expect(reformattedPostalCode(country, example), country).toBe(example);
    }
});

test.each([
  ['PL', '00838', '00-838'],
  ['PL', '00 838', '00-838'],
  ['PL', 'PL-64000', '64-000'],
  ['PL', '00–838', '00-838'],
  ['DE', 'DE-80331', '80331'],
  ['DE', 'D-80331', '80331'],
  ['AT', 'A-1010', '1010'],
  ['IN', '400 053', '400053'],
  ['GB', 'SW1A1AA', 'SW1A 1AA'],
  ['GB', 'm11ae', 'M1 1AE'],
  ['CA', 'k1a0b1', 'K1A 0B1'],
  ['NL', '1012ab', '1012 AB'],
  ['IE', 'D02AF30', 'D02 AF30'],
  ['US', '980528300', '98052-8300'],
  ['US', '98052 8300', '98052-8300'],
  ['JP', '１０００００１', '100-0001'],
  ['BR', '01310100', '01310-100'],
  ['CZ', '11000', '110 00'],
  ['SE', 'SE-114 55', '11455'],
  ['KY', 'KY11100', 'KY1-1100'],
  ['PL', '0083', undefined],
  ['PL', 'abcde', undefined],
  ['US', 'WA 98052', undefined],
  ['AE', '12345', undefined],
  ['HK', '999077', undefined],
  ['XX', '12345', undefined],
  ['PL', '', undefined],
  ['PL', '1'.repeat(1_000), undefined],
])('%s %s becomes %s', (country, text, wanted) => {
  expect(reformattedPostalCode(country, text)).toBe(wanted);
});

test('however an example is written, it is brought into its form', () => {
  const written = (country: string, code: string) => [
    `${country}-${code}`,
    `${country} ${code}`,
    `${alpha3Of(country)} ${code}`,
    code.toLowerCase(),
    ` ${code}\u00a0`,
    code.replace(/[ -]/g, ''),
    code.replace(/[ -]/g, ' '),
    `${code.slice(0, 2)} ${code.slice(2)}`,
  ];
  for (const country of withCodes)
    for (const example of countryRules(country)?.postalCode?.examples ?? [])
      for (const text of written(country, example))
        expect(reformattedPostalCode(country, text), `${country} ${text}`).toBeDefined();
});

test.each([
  ['JP', '〒113-0001', '113-0001'],
  ['MX', 'C.P. 06600', '06600'],
  ['BR', 'CEP: 01310-100', '01310-100'],
  ['SG', 'S(018989)', '018989'],
  ['FI', 'FIN-00100', '00100'],
  ['MM', '1508203', '1508203'],
  ['SV', 'CP 1101', '1101'],
])('%s %s is named and becomes %s', (country, text, wanted) => {
  expect(reformattedPostalCode(country, text)).toBe(wanted);
});

test.each([
  ['US', 'WA 98052', '98052'],
  ['US', 'Redmond, WA 98052-8300', '98052-8300'],
  ['AT', '1010 Wien', '1010'],
  ['GB', 'London SW1A 1AA', 'SW1A 1AA'],
  ['GB', 'SW1A 1AA London', 'SW1A 1AA'],
  ['US', '98052', undefined],
  ['US', 'Redmond', undefined],
  ['PL', 'aleja 12', undefined],
  ['AE', 'Dubai 12345', undefined],
  ['PL', '00-950 '.repeat(20), undefined],
])('%s %s holds %s', (country, text, wanted) => {
  expect(postalCodeInside(country, text)).toBe(wanted);
});

test('says nothing where no codes are known', () => {
  expect(isPostalCode('AE', '12345')).toBeUndefined();
  expect(isPostalCode('XX', '12345')).toBeUndefined();
});

test('a reformatted code is a code, stays as it is, and keeps its digits', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'0123456789 -AK') }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...withCodes), text, (country, value) => {
      const usual = reformattedPostalCode(country, value);
      if (usual === undefined) return true;
      const digits = (code: string) => code.normalize('NFKC').replace(/\D/g, '');
      return (
        isPostalCode(country, usual) === true &&
        reformattedPostalCode(country, usual) === usual &&
        digits(usual) === digits(value)
      );
    }),
    { numRuns: 2_000 },
  );
});
