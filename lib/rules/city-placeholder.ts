import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { countryOf } from './reading/country-of.ts';
import { placeholderCity } from './reading/placeholder-place.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'city-placeholder';
const severityOf: Readonly<Record<string, Severity>> = {
  certain: 'error',
  likely: 'warning',
  possible: 'info',
};

export const cityPlaceholder = defineRule({
  id,
  fields: ['city', 'country'],
  severity: 'error',
  why: 'Vetting turns down test and placeholder addresses, and a customer once added cannot be removed.',
  source: 'Partner Center, how to add a customer: a complete and exact address',
  check(account) {
    const text = fieldText(account, 'city');
    if (text === '') return [];
    // "test, PL": what stands behind the comma is no part of the name.
    const name = text.split(',', 1)[0]?.trim() ?? '';
    const city = /[\p{L}\p{N}]/u.test(name) ? name : text;
    const found = placeholderCity(city, countryOf(account));
    if (!found) return [];
    const variant = found === 'likely' && !/\p{L}/u.test(city) ? 'digits' : found;
    return [
      {
        severity: severityOf[found],
        message: { key: `${id}.${variant}`, params: { value: city } },
        evidence: city,
      },
    ];
  },
});

const cities = (...names: string[]): Partial<Account>[] => names.map((city) => ({ city }));

export const cityPlaceholderExamples = (): Examples => ({
  good: [
    { city: 'None', country: 'IT' },
    { city: 'Villé', country: 'FR' },
    ...cities(
      'Warszawa',
      'Praha 4',
      'Lyon 3e',
      '1010 Wien',
      'København K',
      'Paris 15',
      'Å',
      'Y',
      'Bar',
      'Teste de Buch',
      'Mexico City',
      'Testour',
      'City of Westminster',
      'Ort im Innkreis',
      '100 Mile House',
      'Muster',
      'Capetown',
      '東京',
      'القاهرة',
      'Piran / Pirano',
      'Iisalmi',
      'Oy-Mittelberg',
    ),
  ],
  bad: cities(
    'test',
    'Test 1',
    'asdf',
    'qwerty',
    'xxx',
    'AAAA',
    'n/a',
    '-',
    '12345',
    'City',
    'miasto',
    'Stadt',
    'none',
    'Anytown',
    'Musterstadt',
    'Unknown',
    'unbekannt',
    'nieznane',
    'тест',
    'テスト',
    '???',
    'Test City',
  ),
});
