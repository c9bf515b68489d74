import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { findArea } from '../countries/areas.ts';
import { foreignPostalCode } from '../countries/foreign-postal-code.ts';
import { areasOfPostalCode } from '../countries/postal-areas.ts';
import { isPostalCode, reformattedPostalCode } from '../countries/postal-code.ts';
import { defineRule, type Examples, type Fix, type Report } from './rule.ts';

const id = 'postal-code-of-country';

/** Countries whose states are written in addresses and are told apart by the code. */
const withStates = ['US', 'CA', 'AU', 'BR', 'IN', 'MX', 'IT'];

/** Where a state that the record's country lacks and the code agree with each other, they are right together. */
function toldByState(country: string, state: string, code: string): string[] {
  if (state === '' || findArea(country, state) || reformattedPostalCode(country, code) !== undefined)
    return [];
  return withStates.filter((other) => {
    const area = other !== country && isPostalCode(other, code) && findArea(other, state);
    return area && areasOfPostalCode(other, code)?.includes(area);
  });
}

/** "IL 60601" in the United States: what looks like another country's sign is a state of the record's own. */
function isBehindState(country: string, code: string): boolean {
  const [, sign = '', rest = ''] = /^([A-Za-z]{2,3})[ -]+(\d.*)$/.exec(code.trim()) ?? [];
  return (
    sign !== '' && findArea(country, sign) !== undefined && reformattedPostalCode(country, rest) !== undefined
  );
}

export const postalCodeOfCountry = defineRule({
  id,
  fields: ['country', 'postalCode', 'state'],
  severity: 'warning',
  why: 'A postal code of another country means that either the country or the code is wrong; the country can’t be changed later.',
  source: "Google's address data (2024-09, 2025-06); the ways in which postal codes are written",
  check(account): Report[] {
    const country = fieldText(account, 'country');
    const code = fieldText(account, 'postalCode');
    if (country === '' || code === '' || isBehindState(country, code)) return [];
    const shaped = foreignPostalCode(country, code);
    const told = shaped.length > 0 ? shaped : toldByState(country, fieldText(account, 'state'), code);
    const [first, ...others] = told;
    if (first === undefined) return [];
    const fixTo = (other: string): Fix => ({
      label: { key: `${id}.fix`, params: { value: other } },
      set: { country: other },
      safe: false,
    });
    const key = shaped.length > 0 ? 'shape' : 'state';
    return [
      {
        message: { key: `${id}.${key}`, params: { value: code, country: first } },
        evidence: country,
        fix: fixTo(first),
        moreFixes: others.map(fixTo),
      },
    ];
  },
});

const place = (country: string, postalCode: string, state = ''): Partial<Account> => ({
  country,
  ...(state ? { state } : {}),
  postalCode,
});

export const postalCodeOfCountryExamples = (): Examples => ({
  good: [
    place('PL', '00-950'),
    place('PL', '00950'),
    place('DE', '00950'),
    place('DE', 'D-80331'),
    place('AT', 'A-1010'),
    place('CH', 'CH-8001'),
    place('CZ', '110 00'),
    place('SE', '111 22'),
    place('FR', '75 001'),
    place('GB', 'SW1A 1AA'),
    place('JE', 'JE2 3QA'),
    place('IE', 'D02 AF30'),
    place('US', '98052-8300', 'WA'),
    place('CA', 'M5V 3L9', 'ON'),
    place('NL', '1012 AB'),
    place('KY', 'KY1-1100'),
    place('LV', 'LV-1010'),
    place('BR', '01310-100', 'SP'),
    place('IN', '400 053', 'Maharashtra'),
    place('US', 'IL 60601', 'IL'),
    place('CH', 'BE 3000'),
    place('AU', 'NSW 2000', 'NSW'),
  ],
  bad: [
    place('DE', '00-950'),
    place('CZ', 'PL-00-950'),
    place('AT', 'D-80331'),
    place('DE', 'A-1010'),
    place('DE', 'CH-8001'),
    place('US', 'SW1A 1AA'),
    place('FR', 'EC1A 1BB'),
    place('US', 'M5V 3L9'),
    place('BE', '1012 AB'),
    place('GB', 'D02 AF30'),
    place('PL', '1250-096'),
    place('ES', '1250-096'),
    place('PL', '98052-8300'),
    place('AT', '110 00'),
    place('CA', '98052', 'WA'),
    place('US', '2000', 'NSW'),
    place('DE', 'JE2 3QA'),
  ],
});
