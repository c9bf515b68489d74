import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import { folded } from '../../../../lib/shared/text.ts';
import { realAddresses } from './real-addresses.ts';

const records = realAddresses.split('\n').map((line): Partial<Account> => {
  const [country, addressLine1, addressLine2, city, state, postalCode] = line.split('|');
  return { country, addressLine1, addressLine2, city, state, postalCode };
});
const isOurs = (rule: string) => rule.startsWith('address-') || rule.startsWith('city-');
const loud = (account: Partial<Account>) =>
  checkAccount(account)
    .filter(({ rule, severity }) => isOurs(rule) && severity !== 'info')
    .map(({ rule, message, evidence }) => [rule, message.key, evidence]);

test('there are a hundred of them in thirty countries', () => {
  expect(records.length).toBeGreaterThanOrEqual(100);
  expect(new Set(records.map(({ country }) => country)).size).toBeGreaterThanOrEqual(30);
});

test.each(records)('nothing above a hint is said of $country $addressLine1', (account) => {
  expect(loud(account)).toEqual([]);
});

const changed = (account: Partial<Account>, change: (text: string) => string): Partial<Account> => ({
  ...account,
  addressLine1: change(account.addressLine1 ?? ''),
  addressLine2: change(account.addressLine2 ?? ''),
  city: change(account.city ?? ''),
});

test.each([
  ['in capitals', (text: string) => text.toUpperCase()],
  ['in small letters', (text: string) => text.toLowerCase()],
  ['without accents', (text: string) => folded(text)],
  ['with two blanks', (text: string) => text.replaceAll(' ', '  ')],
])('nor of the same %s', (_, change) => {
  for (const account of records) expect(loud(changed(account, change))).toEqual([]);
});

test('nor if anything else is still empty', () => {
  for (const account of records)
    for (const field of ['country', 'city', 'state', 'postalCode', 'addressLine2'] as const)
      expect(loud({ ...account, [field]: '' })).toEqual([]);
});

test('what is added to them is found, and the fix takes it away', () => {
  const added = fc.constantFrom<[string, (account: Partial<Account>) => string]>(
    ['address-repeats', ({ addressLine1, postalCode, city }) => `${addressLine1}, ${postalCode} ${city}`],
    ['address-repeats', ({ addressLine1, city, postalCode }) => `${addressLine1}, ${city} ${postalCode}`],
    ['address-care-of', ({ addressLine1 }) => `${addressLine1}, Attn: Jan Nowak`],
    ['address-po-box', ({ addressLine1 }) => `${addressLine1}, P.O. Box 1234`],
  );
  const full = records.filter(({ postalCode, city }) => postalCode && city && !/\d/.test(city));
  fc.assert(
    fc.property(fc.constantFrom(...full), added, (account, [rule, write]) => {
      const found = checkAccount({ ...account, addressLine1: write(account) }).filter(
        (each) => each.rule === rule,
      );
      expect(found).not.toEqual([]);
      if (rule !== 'address-repeats') return;
      expect(found[0]?.fix?.set.addressLine1).toBe(account.addressLine1);
      expect(found[0]?.fix?.safe).toBe(true);
    }),
    { numRuns: 500 },
  );
});
