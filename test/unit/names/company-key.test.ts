import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey, normalisedCompanyName } from '../../../lib/names/company-key.ts';

const sameFirm: readonly (readonly string[])[] = [
  [
    'Nowak Sp. z o.o.',
    'NOWAK SP Z O O',
    'nowak spółka z ograniczoną odpowiedzialnością',
    'Nowak sp. z o. o. w likwidacji',
  ],
  ['Müller GmbH & Co. KG', 'MULLER GmbH und Co KG', 'Müller GmbH&Co.KG'],
  ['Johnson & Johnson', 'Johnson and Johnson, Inc.', 'JOHNSON & JOHNSON LIMITED'],
  ['Kowalski i Syn sp.j.', 'Kowalski & Syn', 'KOWALSKI I SYN SPÓŁKA JAWNA'],
  ['The Coca-Cola Company', 'Coca Cola Co.', 'COCA-COLA'],
  ['ООО «Ромашка»', 'Ромашка ООО', 'РОМАШКА'],
  ['株式会社日立製作所', '日立製作所', '日立製作所 株式会社'],
  ['Łódzka Spółka Wodna S.A.', 'LODZKA SPOLKA WODNA SA'],
  ['Foo Fastigheter AB (publ)', 'Foo Fastigheter AB', 'foo fastigheter'],
  ['PT Telkom Indonesia Tbk', 'Telkom Indonesia'],
  ['ＳＯＮＹ Corp.', 'Sony Corporation'],
  ['Smith et Fils SARL', 'Smith & Fils S.à r.l.'],
];

const otherFirms: readonly (readonly [string, string])[] = [
  ['Ford Foundation', 'Ford'],
  ['Alpha Group', 'Alpha Holding'],
  ['Fund II', 'Fund III'],
  ['Acme Trading Ltd', 'Acme Manufacturing Ltd'],
  ['Trust Company of America', 'Company of America'],
  ['A1 Telekom', 'A2 Telekom'],
  ['Coop', 'Coop Bank'],
];

describe('companyKey', () => {
  it.each(sameFirm)('gives one key to the spellings of %s', (...spellings) => {
    const names = spellings.filter((name) => typeof name === 'string');
    expect(new Set(names.map((name) => companyKey(name).key)).size).toBe(1);
  });

  it.each(otherFirms)('keeps %s and %s apart', (one, other) => {
    expect(companyKey(one).key).not.toBe(companyKey(other).key);
  });

  it.each([
    ['Acme Limited', 'ltd'],
    ['Acme Ltd.', 'ltd'],
    ['Acme Gesellschaft mit beschränkter Haftung', 'gmbh'],
    ['Acme', null],
    ['GmbH', null],
    ['', null],
  ])('%s carries the legal form %s', (name, legalForm) => {
    expect(companyKey(name).legalForm).toBe(legalForm);
  });

  it('never empties a name that has a letter or digit, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const key = normalisedCompanyName(name);
        if (/[A-Za-z0-9]/.test(name)) expect(key).not.toBe('');
        expect(key).toBe(key.toLowerCase());
      }),
      { numRuns: 200 },
    );
  });

  it('stays quick on the longest value', () => {
    const began = performance.now();
    for (const part of ['a ', 'co ltd ', '& ', 's.a. ', '(']) companyKey(part.repeat(500).slice(0, 1_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
