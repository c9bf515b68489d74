import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { findArea } from '../countries/areas.ts';
import { type Territory, territoryCalled, territoryOfPostalCode } from '../countries/territories.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'territory-of-country';

/** The field that tells, and its territory: the code says it best, a city's name least. */
function toldBy(
  account: Partial<Account>,
): { field: 'postalCode' | 'state' | 'city'; territory: Territory } | undefined {
  const country = fieldText(account, 'country');
  const byCode = territoryOfPostalCode(country, fieldText(account, 'postalCode'));
  if (byCode) return { field: 'postalCode', territory: byCode };
  const byState = territoryCalled(country, fieldText(account, 'state'));
  if (byState) return { field: 'state', territory: byState };
  const byCity = territoryCalled(country, fieldText(account, 'city'));
  const isName =
    byCity && !byCity.isTownToo && byCity.names.length > 0 && fieldText(account, 'city').length > 3;
  return isName ? { field: 'city', territory: byCity } : undefined;
}

export const territoryOfCountry = defineRule({
  id,
  fields: ['country', 'postalCode', 'state', 'city'],
  severity: 'warning',
  why: 'Some territories are countries of their own in the portal, partly in another market; under the larger country their address can’t be verified.',
  source:
    'ISO 3166-1; the CSP markets as Partner Center lists them; postal codes after Google’s address data (2025-06)',
  check(account): Report[] {
    const country = fieldText(account, 'country');
    const told = toldBy(account);
    if (!told) return [];
    const { field, territory } = told;
    const state = fieldText(account, 'state');
    const isState = findArea(country, state) !== undefined;
    // The rule about states says it where the state's list lacks the territory that stands there.
    if (country === 'US' && territoryCalled(country, state) && !isState) return [];
    const contradicts = country === 'US' && field === 'postalCode' && isState;
    const name = territoryCalled(country, state);
    return [
      {
        severity: contradicts ? 'error' : territory.isPart ? 'info' : 'warning',
        message: {
          key: `${id}.${territory.isPart ? 'part' : 'own'}`,
          params: { country: territory.code, value: fieldText(account, field) },
        },
        evidence: country,
        fix: {
          label: { key: `${id}.fix`, params: { value: territory.code } },
          set: { country: territory.code, ...(name || contradicts ? { state: '' } : {}) },
          safe: false,
        },
      },
    ];
  },
});

const place = (country: string, city: string, postalCode: string, state = ''): Partial<Account> => ({
  country,
  city,
  ...(state ? { state } : {}),
  postalCode,
});

export const territoryOfCountryExamples = (): Examples => ({
  good: [
    place('US', 'Honolulu', '96813', 'HI'),
    place('PR', 'San Juan', '00901'),
    place('GU', 'Tamuning', '96913'),
    place('GB', 'Belfast', 'BT1 5GS'),
    place('GB', 'Inverness', 'IV1 1HY'),
    place('JE', 'St Helier', 'JE2 3QA'),
    place('ES', 'Las Palmas', '35001', 'Las Palmas'),
    place('ES', 'Ceuta', '51001', 'Ceuta'),
    place('PT', 'Funchal', '9000-018'),
    place('FR', 'Ajaccio', '20000'),
    place('FR', 'Saint-Martin', '66220'),
    place('IT', 'Varese', '21100', 'VA'),
    place('FI', 'Turku', '20100'),
    place('CH', 'Buchs', '9470', 'SG'),
    place('CN', 'Beijing', '100020', 'Beijing'),
    place('MC', 'Monaco', '98000'),
  ],
  bad: [
    place('US', 'San Juan', '00901'),
    place('US', 'San Juan', '00907', 'FL'),
    place('US', 'Charlotte Amalie', '00802'),
    place('US', 'Tamuning', '96913'),
    place('GB', 'St Helier', 'JE2 3QA'),
    place('GB', 'Douglas', 'IM1 2EA'),
    place('GB', 'St Peter Port', 'GY1 1WR'),
    place('FR', 'Monaco', '98000'),
    place('FR', 'Saint-Denis', '97400'),
    place('FR', 'Nouméa', '98800'),
    place('IT', 'Serravalle', '47899'),
    place('IT', 'Città del Vaticano', '00120'),
    place('CH', 'Vaduz', '9490'),
    place('FI', 'Mariehamn', '22100'),
    place('DK', 'Nuuk', '3900'),
    place('NO', 'Longyearbyen', '9170'),
    place('CN', 'Hong Kong', '999077'),
    place('CN', 'Taipa', '', 'Macau'),
    place('NL', 'Willemstad', '', 'Curaçao'),
  ],
});
