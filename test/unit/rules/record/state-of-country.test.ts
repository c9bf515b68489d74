import { expect, test } from 'vitest';
import { stateOfCountry } from '../../../../lib/rules/state-of-country.ts';

const check = (country: string, state: string, choices?: string[]) =>
  stateOfCountry
    .check({ country, state }, choices ? { offered: { state: choices } } : {})
    .map(({ severity, message, fix }) => ({
      severity,
      key: message.key.split('.')[1],
      set: fix?.set,
      safe: fix?.safe,
    }));

test.each([
  ['US', 'Washington', { severity: 'warning', key: 'code', set: { state: 'WA' }, safe: true }],
  ['US', 'Washington, D.C.', { severity: 'warning', key: 'code', set: { state: 'DC' }, safe: false }],
  ['US', 'Califronia', { severity: 'error', key: 'unknown', set: { state: 'CA' }, safe: false }],
  ['US', 'PR', { severity: 'error', key: 'territory', set: { country: 'PR', state: '' }, safe: false }],
  ['AU', 'NSW', { severity: 'info', key: 'name', set: { state: 'New South Wales' }, safe: true }],
  ['BR', 'São Paulo', { severity: 'info', key: 'code', set: { state: 'SP' }, safe: true }],
  ['IT', 'Lombardia', { severity: 'info', key: 'unknown', set: undefined, safe: undefined }],
])('%s %s', (country, state, wanted) => {
  expect(check(country, state)).toEqual([wanted]);
});

test('what is no state at all gets the one that the postal code tells', () => {
  const fixOf = (country: string, state: string, postalCode: string) =>
    stateOfCountry.check({ country, state, postalCode }, {})[0]?.fix?.set;
  expect(fixOf('CN', 'Shenzhen', '518057')).toEqual({ state: 'Guangdong' });
  expect(fixOf('US', 'Greater Boston', '02139')).toEqual({ state: 'MA' });
  // What was meant counts more than the code, and a code of two states tells none.
  expect(fixOf('US', 'Califronia', '02139')).toEqual({ state: 'CA' });
  expect(fixOf('US', 'Greater Boston', '42223')).toBeUndefined();
});

test("the page's own list decides, in its own language and notation", () => {
  const polish = ['', 'województwo mazowieckie', 'województwo śląskie'];
  expect(check('PL', 'województwo śląskie', polish)).toEqual([]);
  expect(check('PL', 'Śląskie', polish)).toEqual([
    { severity: 'error', key: 'not-offered', set: { state: 'województwo śląskie' }, safe: true },
  ]);
  expect(check('US', 'WA', ['Oregon', 'Washington'])).toEqual([
    { severity: 'error', key: 'not-offered', set: { state: 'Washington' }, safe: true },
  ]);
  expect(check('GB', 'Kent', ['England', 'Wales'])).toEqual([
    { severity: 'error', key: 'not-offered', set: undefined, safe: undefined },
  ]);
  expect(check('US', 'Washington', [])).toHaveLength(1);
});
