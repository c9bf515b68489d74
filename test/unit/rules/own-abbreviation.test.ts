import { expect, test } from 'vitest';
import { checkAccount } from '../../../lib/rules/check.ts';
import type { CheckContext } from '../../../lib/rules/rule.ts';

const ownAbbreviations = [{ short: 'PPHU', long: 'Pracownia Projektowa' }];
const rulesFor = (companyName: string, context: CheckContext) =>
  checkAccount({ companyName, country: 'PL' }, context)
    .filter(({ evidence }) => evidence === 'PPHU')
    .map(({ rule, fix }) => [rule, fix?.set.companyName]);
const own = ['company-name-own-abbreviation', 'Pracownia Projektowa Nowak Jan'];

test('of a word that the user explained, only the explanation is told', () => {
  const [before] = rulesFor('PPHU Nowak Jan', {});
  expect(before?.[0]).toBe('company-name-abbreviation');
  expect(rulesFor('PPHU Nowak Jan', { ownAbbreviations })).toEqual([own]);
  const severities = { 'company-name-own-abbreviation': 'off' as const };
  expect(rulesFor('PPHU Nowak Jan', { ownAbbreviations, severities })).toEqual([before]);
});

test('a word that is right, or that the register holds, is no short form', () => {
  expect(rulesFor('PPHU Nowak Jan', { ownAbbreviations, allowedWords: ['pphu'] })).toEqual([]);
  const register = { legalName: 'Nowak Jan PPHU', source: 'CEIDG' };
  expect(rulesFor('PPHU Nowak Jan', { ownAbbreviations, register })).toEqual([]);
});

test('a list of a wrong kind does no harm', () => {
  for (const broken of ['x', 3, null, [null], [{}], {}])
    expect(() => checkAccount({ companyName: 'PPHU' }, { ownAbbreviations: broken as never })).not.toThrow();
});
