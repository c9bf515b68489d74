import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portalAllowed } from '../../../lib/account/allowed-portal.ts';
import { mayLookUp, parsePolicy } from '../../../lib/account/policy.ts';

describe('what an administrator wrote', () => {
  test('each entry stands for itself: a wrong one has no effect and is named', () => {
    const read = parsePolicy({
      organisationName: 'Contoso IT',
      partnerType: 'retailer',
      partnerDomains: ['contoso.example', 3],
      maxDraftDays: 14,
      maxListDays: 400,
      colour: 'blue',
      ['__proto__']: { partnerType: 'direct' },
      constructor: 'x',
    });
    expect(read.policy).toEqual({ organisationName: 'Contoso IT', maxDraftDays: 14 });
    expect(read.refused).toEqual([
      '__proto__',
      'colour',
      'constructor',
      'maxListDays',
      'partnerDomains',
      'partnerType',
    ]);
  });

  test('a profile holds known defaults only', () => {
    expect(parsePolicy({ profile: { name: 'Poland', country: 'PL' } }).refused).toEqual([]);
    expect(parsePolicy({ profile: { name: 'Poland', country: 'Polska' } }).refused).toEqual(['profile']);
    expect(parsePolicy({ profile: { name: 'Poland', id: 'mine' } }).refused).toEqual(['profile']);
  });

  test('whatever it holds, nothing throws and every entry is either taken or named', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 60 }), fc.jsonValue()), (raw) => {
        const { policy, refused } = parsePolicy(raw);
        expect(Object.keys(policy).length + refused.length).toBe(Object.keys(raw).length);
      }),
    );
  });
});

test('a lookup is forbidden by its id or with all of them', () => {
  expect(mayLookUp({}, 'gleif')).toBe(true);
  expect(mayLookUp({ forbiddenLookups: [] }, 'gleif')).toBe(true);
  expect(mayLookUp({ forbiddenLookups: ['vies'] }, 'gleif')).toBe(true);
  expect(mayLookUp({ forbiddenLookups: ['gleif'] }, 'gleif')).toBe(false);
  expect(mayLookUp({ forbiddenLookups: ['*'] }, 'gleif')).toBe(false);
});

test.each([
  [undefined, true],
  ['partner-center', true],
  [[], false],
  [['partner-center'], true],
  [['https://partner.microsoft.com'], true],
  [['https://Partner.Microsoft.com/'], true],
  [['https://partner.microsoft.com.example'], false],
  [['microsoft.com', 7, null], false],
])('with the list %j Partner Center is on: %s', (allowed, on) => {
  expect(portalAllowed('partner-center', 'https://partner.microsoft.com', allowed)).toBe(on);
});
