import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { applyFix } from '../../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';

type Said = [rule: string, severity: string, variant: string, set?: Partial<Account>, safe?: boolean];

/** What the rules about lines and city say, hints about short words left out. */
const said = (account: Partial<Account>): Said[] =>
  checkAccount(account)
    .filter(({ rule }) => /^(?:address|city)-/.test(rule) && rule !== 'address-abbreviation')
    .map(({ rule, severity, message, fix }) => {
      const variant = message.key.slice(rule.length + 1);
      return fix ? [rule, severity, variant, fix.set, fix.safe] : [rule, severity, variant];
    });

const munich = { country: 'DE', city: 'München', postalCode: '80331' };

test('a missing house number is never an error', () => {
  const severity = (country: string) => said({ country, addressLine1: 'Lipowa' })[0]?.[1];
  expect('AT BR CA CZ DE DK FI NL NO PL SE US'.split(' ').map(severity)).toEqual(Array(12).fill('warning'));
  expect('BE CH ES FR HU IT PT RO RU'.split(' ').map(severity)).toEqual(Array(9).fill('info'));
  expect('AE GB HK IE IN JP NG SG XX'.split(' ').map(severity)).toEqual(Array(9).fill(undefined));
});

test.each<[Partial<Account>, Said[]]>([
  [
    { ...munich, addressLine1: 'Hauptstraße 5, 80331 München' },
    [['address-repeats', 'warning', 'several', { addressLine1: 'Hauptstraße 5' }, true]],
  ],
  [
    { ...munich, addressLine1: 'Hauptstraße 5, München' },
    [['address-repeats', 'info', 'city', { addressLine1: 'Hauptstraße 5' }, false]],
  ],
  [
    { ...munich, postalCode: '', addressLine1: 'Hauptstraße 5, 80331 München' },
    [['address-repeats', 'warning', 'moved', { addressLine1: 'Hauptstraße 5', postalCode: '80331' }, false]],
  ],
  [
    { ...munich, addressLine1: 'Hauptstraße 5, 80333 München' },
    [['address-repeats', 'warning', 'other-code', { addressLine1: 'Hauptstraße 5' }, false]],
  ],
  [
    { ...munich, addressLine1: 'Hauptstraße 5', addressLine2: 'Deutschland' },
    [['address-repeats', 'warning', 'country', { addressLine2: '' }, false]],
  ],
  [
    {
      country: 'US',
      city: 'New York',
      state: 'NY',
      postalCode: '10005',
      addressLine1: '1 Wall Street New York, NY 10005',
    },
    [['address-repeats', 'warning', 'several', { addressLine1: '1 Wall Street' }, true]],
  ],
  [{ ...munich, addressLine1: 'Postfach 10 12 34' }, [['address-po-box', 'warning', 'instead']]],
  [
    { ...munich, addressLine1: 'Postfach 10 12 34', addressLine2: 'Hauptstraße 5' },
    [['address-po-box', 'info', 'beside', { addressLine1: 'Hauptstraße 5', addressLine2: '' }, false]],
  ],
  [{ country: 'AE', city: 'Dubai', addressLine1: 'P.O. Box 1234' }, [['address-po-box', 'info', 'instead']]],
  [
    { ...munich, addressLine1: 'c/o Huber, Hauptstraße 5' },
    [['address-care-of', 'info', 'care-of', { addressLine1: 'Hauptstraße 5' }, false]],
  ],
  [
    { ...munich, addressLine1: 'z.Hd. Frau Müller', addressLine2: 'Hauptstraße 5' },
    [['address-care-of', 'warning', 'attention', { addressLine1: 'Hauptstraße 5', addressLine2: '' }, false]],
  ],
  [
    { country: 'PL', addressLine1: 'lokal 3', addressLine2: 'Prosta 5' },
    [
      [
        'address-lines-swapped',
        'warning',
        'swapped',
        { addressLine1: 'Prosta 5', addressLine2: 'lokal 3' },
        false,
      ],
    ],
  ],
  [{ ...munich, addressLine1: 'Hauptstraße 5', addressLine2: 'Hauptstr. 5' }, []],
  [
    { ...munich, addressLine1: 'Hauptstraße 5', addressLine2: 'HAUPTSTRASSE 5' },
    [['address-lines-equal', 'warning', 'same', { addressLine2: '' }, false]],
  ],
  [{ ...munich, addressLine1: 'asdf' }, [['address-placeholder', 'error', 'certain']]],
  [{ ...munich, addressLine1: 'Musterstraße 1' }, [['address-placeholder', 'warning', 'likely']]],
  [{ country: 'PL', addressLine1: 'ul. Testowa 1' }, [['address-placeholder', 'info', 'possible']]],
  [{ country: 'PL', city: 'Nowa Wieś', addressLine1: '12' }, [['address-incomplete', 'info', 'number']]],
  [{ country: 'US', city: 'Seattle', addressLine1: '12' }, [['address-incomplete', 'warning', 'number']]],
  [{ city: '12345' }, [['city-placeholder', 'warning', 'digits']]],
  [
    { country: 'US', city: 'Seattle, WA' },
    [['city-repeats', 'warning', 'state', { city: 'Seattle', state: 'WA' }, false]],
  ],
  [
    { country: 'US', city: 'Seattle, WA', state: 'WA' },
    [['city-repeats', 'warning', 'state', { city: 'Seattle' }, true]],
  ],
  [
    { country: 'AT', city: '1010 Wien', postalCode: '1010' },
    [['city-repeats', 'info', 'code', { city: 'Wien' }, true]],
  ],
])('%o', (account, wanted) => {
  expect(said(account)).toEqual(wanted);
  for (const [, , , set] of wanted)
    if (set) expect(said(applyFix(account, { set })).map(([rule]) => rule)).not.toContain(wanted[0]?.[0]);
});

test('two ways to write out a word are both offered', () => {
  const [found] = checkAccount({ country: 'RU', addressLine1: 'Невский пр. 5' }).filter(
    ({ rule }) => rule === 'address-abbreviation',
  );
  expect(found?.fix?.set).toEqual({ addressLine1: 'Невский проспект 5' });
  expect(found?.moreFixes?.map(({ set }) => set)).toEqual([{ addressLine1: 'Невский проезд 5' }]);
});
