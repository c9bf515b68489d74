import { fieldText } from '../account/field-value.ts';
import { countryRules } from '../countries/country-rules.ts';
import { findCountry } from '../countries/find-country.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'country-code';

export const countryCode = defineRule({
  id,
  fields: ['country'],
  severity: 'error',
  why: 'The portal knows each country by its two-letter ISO code; the United Kingdom, for one, is GB and not UK.',
  source: 'ISO 3166-1; a portal error recorded for "UK" (2022-03)',
  check(account) {
    const value = fieldText(account, 'country');
    if (value === '' || countryRules(value)) return [];
    const country = findCountry(value);
    if (!country) return [{ message: { key: `${id}.unknown`, params: { value } }, evidence: value }];
    // Never safe: "Congo" and "Korea" have two meanings, and the other fields depend on the country.
    return [
      {
        message: { key: `${id}.name`, params: { value, code: country } },
        evidence: value,
        fix: { label: { key: `${id}.fix`, params: { value: country } }, set: { country }, safe: false },
      },
    ];
  },
});

export const countryCodeExamples = (): Examples => ({
  good: ['PL', 'US', 'GB', 'DE', 'CZ', 'TR', 'HK', 'TW', 'XK', 'BQ', 'PR', 'NZ'].map((country) => ({
    country,
  })),
  bad: [
    'UK',
    'EL',
    'USA',
    'POL',
    'pl',
    'Polska',
    'Germany',
    'Deutschland',
    'Hong Kong SAR',
    'Türkiye',
    'XX',
    '48',
  ].map((country) => ({ country })),
});
