import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { administrativeAreas } from '../../../../lib/countries/areas.ts';
import { countryRules } from '../../../../lib/countries/country-rules.ts';
import { areasOfPostalCode, postalRuns } from '../../../../lib/countries/postal-areas.ts';
import { territoryOfPostalCode } from '../../../../lib/countries/territories.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import { cityOfState } from '../../../../lib/rules/city-of-state.ts';
import { postalCodeOfCountry } from '../../../../lib/rules/postal-code-of-country.ts';
import { postalCodeOfState } from '../../../../lib/rules/postal-code-of-state.ts';
import type { CheckContext, Rule } from '../../../../lib/rules/rule.ts';
import { territoryOfCountry } from '../../../../lib/rules/territory-of-country.ts';

/** What a rule says: severity, variant, and what its fixes set. */
const said = (rule: Rule, account: Partial<Account>, context: CheckContext = {}) =>
  rule
    .check(account, context)
    .map(({ severity, message, fix, moreFixes = [] }) => [
      severity ?? rule.severity,
      message.key.slice(rule.id.length + 1),
      ...[fix, ...moreFixes].flatMap((one) => (one ? [one.set] : [])),
    ]);

const place = (country: string, state: string, postalCode: string, city = '') => ({
  country,
  state,
  postalCode,
  city,
});

describe('postal-code-of-state', () => {
  test.each([
    ['US', 'NE', '89502', ['error', 'other', { state: 'NV' }]],
    ['US', 'Nebraska', '89502', ['error', 'other', { state: 'NV' }]],
    ['US', 'Virginia', '25301', ['error', 'other', { state: 'WV' }]],
    ['US', 'Washington', '20500', ['error', 'other', { state: 'DC' }]],
    ['BR', 'Mato Grosso', '79002-000', ['error', 'other', { state: 'MS' }]],
    ['US', 'OH', '42223', ['error', 'others', { state: 'KY' }, { state: 'TN' }]],
    ['US', 'WA', '09001', ['error', 'nowhere']],
    ['AU', 'VIC', '2000', ['error', 'other', { state: 'New South Wales' }]],
    ['BR', 'Rio de Janeiro', '01310-100', ['error', 'other', { state: 'SP' }]],
    ['IT', 'MI', '00144', ['error', 'other', { state: 'RM' }]],
    ['IT', 'Milano', '00144', ['error', 'other', { state: 'Roma' }]],
    ['ES', 'Barcelona', '28001', ['warning', 'other', { state: 'Madrid' }]],
    ['JP', '大阪府', '100-0001', ['warning', 'other', { state: '東京都' }]],
    ['IN', 'Karnataka', '400 053', ['warning', 'other', { state: 'Maharashtra' }]],
  ])('%s %s %s', (country, state, postalCode, wanted) => {
    expect(said(postalCodeOfState, place(country, state, postalCode))).toEqual([wanted]);
  });

  test.each([
    ['a state that is none', 'US', 'Bavaria', '98052'],
    ['a code that is none', 'US', 'WA', '9805'],
    ["a territory's code", 'US', 'FL', '00901'],
    ['a gap in the tables of a country that was not measured', 'CN', 'Guangdong', '080000'],
    ['an area whose codes are not known', 'PH', 'Metro Manila', '2000'],
    ['a country without tables', 'DE', 'Bayern', '10115'],
  ])('leaves %s to others', (_, country, state, postalCode) => {
    expect(said(postalCodeOfState, place(country, state, postalCode))).toEqual([]);
  });

  test("writes the state as the page's own list has it", () => {
    const offered = { state: ['Nebraska', 'Nevada', 'New York'] };
    expect(said(postalCodeOfState, place('US', 'Nebraska', '89502'), { offered })).toEqual([
      ['error', 'other', { state: 'Nevada' }],
    ]);
    expect(said(postalCodeOfState, place('US', 'Nebraska', '98052'), { offered })).toEqual([
      ['error', 'other'],
    ]);
  });

  test('finds each state that a code of the table contradicts, and none that it allows', () => {
    const wrong: string[] = [];
    for (const country of ['US', 'CA', 'AU', 'IT', 'BR'] as const) {
      const tail = { US: '00000', CA: 'M0A0A0', AU: '0000', IT: '00000', BR: '00000000' }[country];
      for (const { start } of postalRuns(country)) {
        const code = start + tail.slice(start.length);
        // Some runs begin between two codes, or in a territory.
        const isCode = countryRules(country)?.postalCode?.pattern.test(code);
        if (!isCode || territoryOfPostalCode(country, code) || code.startsWith('969')) continue;
        const inside = areasOfPostalCode(country, code) ?? [];
        for (const area of administrativeAreas(country)) {
          const found = postalCodeOfState.check(place(country, area.code, code), {});
          if (found.length !== (inside.includes(area) ? 0 : 1)) wrong.push(`${country} ${area.code} ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('territory-of-country', () => {
  test.each([
    [place('US', '', '00901'), ['warning', 'own', { country: 'PR' }]],
    [place('US', 'FL', '00901'), ['error', 'own', { country: 'PR', state: '' }]],
    [place('GB', 'Jersey', 'JE2 3QA'), ['warning', 'own', { country: 'JE', state: '' }]],
    [place('FR', '', '97400'), ['info', 'part', { country: 'RE' }]],
    [place('CN', 'Hong Kong', ''), ['warning', 'own', { country: 'HK', state: '' }]],
    [place('FR', '', '', 'Monaco'), ['warning', 'own', { country: 'MC' }]],
  ])('%o', (account, wanted) => {
    expect(said(territoryOfCountry, account)).toEqual([wanted]);
  });

  test('leaves a territory that stands for a state to the rule about states', () => {
    expect(said(territoryOfCountry, place('US', 'PR', '00901'))).toEqual([]);
  });

  test('takes no town for a territory', () => {
    for (const city of ['La Réunion', 'Saint-Martin', 'Saint-Barthélemy'])
      expect(said(territoryOfCountry, place('FR', '', '', city))).toEqual([]);
    expect(said(territoryOfCountry, place('US', '', '', 'PR'))).toEqual([]);
  });
});

describe('postal-code-of-country', () => {
  test.each([
    ['DE', '00-950', '', ['warning', 'shape', { country: 'PL' }]],
    ['AT', '110 00', '', ['warning', 'shape', ...['SE', 'CZ', 'SK', 'GR'].map((country) => ({ country }))]],
    ['CA', '98052', 'WA', ['warning', 'state', { country: 'US' }]],
    ['US', '2000', 'NSW', ['warning', 'state', { country: 'AU' }]],
  ])('%s %s %s', (country, postalCode, state, wanted) => {
    expect(said(postalCodeOfCountry, place(country, state, postalCode))).toEqual([wanted]);
  });

  test('does not believe a state and a code that contradict each other', () => {
    expect(said(postalCodeOfCountry, place('CA', 'WA', '10001'))).toEqual([]);
  });
});

describe('city-of-state', () => {
  test('says nothing where the postal code has said it', () => {
    const milan = place('IT', 'TO', '20121', 'Milano');
    expect(said(cityOfState, milan)).toEqual([]);
    expect(said(postalCodeOfState, milan)).toHaveLength(1);
    expect(said(cityOfState, { ...milan, postalCode: '' })).toEqual([['warning', 'other', { state: 'MI' }]]);
  });
});

test('a page that shows only the state that was picked gets the right one in the same words', () => {
  const found = (state: string) =>
    checkAccount({ country: 'US', state, postalCode: '89502' }, { offered: { state: [state] } }).find(
      ({ rule }) => rule === 'postal-code-of-state',
    )?.fix?.set;
  expect(found('Nebraska')).toEqual({ state: 'Nevada' });
  expect(found('NE')).toEqual({ state: 'NV' });
});
