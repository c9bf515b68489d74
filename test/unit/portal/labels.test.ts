import { expect, it } from 'vitest';
import { marks } from '../../portal/client/texts/marks.ts';
import { countryCodes, countryOf } from '../../portal/countries/country.ts';
import labels from '../../portal/labels/labels.json' with { type: 'json' };

const core = [
  'country',
  'companyName',
  'primaryDomainName',
  'registrationId',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
] as const;
const languages = Object.keys(labels.country);

it('speaks 26 languages', () => {
  expect(languages).toHaveLength(26);
  expect(Object.keys(marks).sort()).toEqual(languages.toSorted());
});

it.each(core)('has a label for %s in every language', (key) => {
  expect(Object.keys(labels[key]).sort()).toEqual(languages.toSorted());
});

it('keeps two address lines apart in every language', () => {
  for (const language of languages as (keyof typeof labels.addressLine1)[])
    expect(labels.addressLine2[language][0]).not.toBe(labels.addressLine1[language][0]);
});

it('demands a registration ID in the 24 countries of the rule', () => {
  const demanding = countryCodes().filter((code) => countryOf(code)?.registrationRequired);
  expect(demanding).toHaveLength(24);
  expect(demanding).toContain('PL');
});

it('lists states by code for the United States and Canada and by name for Australia', () => {
  expect(countryOf('US')?.states).toHaveLength(51);
  expect(countryOf('CA')?.states?.map((state) => state.value)).toContain('QC');
  expect(countryOf('AU')?.states?.map((state) => state.value)).toContain('Jervis Bay Territory');
  expect(countryOf('SG')?.state).toBe('none');
  expect(countryOf('PL')?.state).toBe('text');
});

it('knows every postal code example as valid', () => {
  const wrong = countryCodes().filter((code) => {
    const { postalPattern, postalExample } = countryOf(code) ?? {};
    return postalPattern && postalExample && !new RegExp(postalPattern, 'i').test(postalExample);
  });
  expect(wrong).toEqual([]);
});
