import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../lib/customers/customer.ts';
import { isSmallPart, mergeRows } from '../../../lib/customers/merge-rows.ts';
import { tenantId } from './list-text.ts';

const merged = (old: Customer[], incoming: Customer[]) => mergeRows(old, incoming);

describe('rows of a file that are known', () => {
  it.each<[string, Customer, Customer]>([
    [
      'one Microsoft ID, however the name changed',
      { name: 'Alfa', tenantId: tenantId(1) },
      { name: 'Beta', tenantId: tenantId(1) },
    ],
    [
      'one name and country',
      { name: 'ALFA Sp. z o.o.', country: 'PL' },
      { name: 'Alfa sp. z o. o.', country: 'PL' },
    ],
    [
      'one name and domain',
      { name: 'Alfa', domain: 'alfa.pl' },
      { name: 'ALFA', domain: 'alfa.pl', country: 'PL' },
    ],
    ['one name where neither says more', { name: 'Alfa' }, { name: 'alfa' }],
    [
      'one name and domain, where only one has an ID',
      { name: 'Alfa', domain: 'alfa.pl' },
      { name: 'Alfa', domain: 'alfa.pl', tenantId: tenantId(2) },
    ],
  ])('%s', (_, old, incoming) => {
    const { rows, counts } = merged([old], [incoming]);
    expect(rows).toEqual([{ ...old, ...incoming }]);
    expect(counts).toEqual({ added: 0, updated: 1, same: 0, kept: 0 });
  });

  it('keep what the file is silent about', () => {
    const old = { name: 'Alfa', tenantId: tenantId(1), alternativeNames: ['A+'], country: 'PL' };
    const { rows } = merged([old], [{ name: 'Alfa SA', tenantId: tenantId(1) }]);
    expect(rows).toEqual([{ ...old, name: 'Alfa SA' }]);
  });

  it('are counted as unchanged if the file says nothing new', () => {
    const old = { name: 'Alfa', tenantId: tenantId(1), country: 'PL' };
    const { rows, counts } = merged([old], [{ name: 'Alfa', tenantId: tenantId(1) }]);
    expect(rows).toEqual([old]);
    expect(counts).toEqual({ added: 0, updated: 0, same: 1, kept: 0 });
  });
});

describe('rows of a file that are other companies', () => {
  it.each<[string, Customer, Customer]>([
    [
      'other IDs under one name and domain',
      { name: 'Alfa', domain: 'alfa.pl', tenantId: tenantId(1) },
      { name: 'Alfa', domain: 'alfa.pl', tenantId: tenantId(2) },
    ],
    ['one name in another country', { name: 'Alfa', country: 'PL' }, { name: 'Alfa', country: 'DE' }],
    ['one name, and only one says where', { name: 'Alfa' }, { name: 'Alfa', country: 'DE' }],
    [
      'legal forms that exclude each other',
      { name: 'Alfa GmbH', country: 'DE' },
      { name: 'Alfa AG', country: 'DE' },
    ],
    [
      'two numbers under one name and domain',
      { name: 'Alfa', domain: 'gmail.com', registrationId: '5260001246' },
      { name: 'Alfa', domain: 'gmail.com', registrationId: '5252248481' },
    ],
    ['names without a letter or digit', { name: '???', country: 'PL' }, { name: '!!!', country: 'PL' }],
  ])('%s', (_, old, incoming) => {
    const { rows, counts } = merged([old], [incoming]);
    expect(rows).toEqual([old, incoming]);
    expect(counts).toEqual({ added: 1, updated: 0, same: 0, kept: 1 });
  });
});

it('two namesakes in the file stay two', () => {
  const namesakes = [
    { name: 'Jan Nowak', domain: 'gmail.com', tags: ['a'] },
    { name: 'Jan Nowak', domain: 'gmail.com', tags: ['b'] },
  ];
  expect(merged([{ name: 'Jan Nowak', domain: 'gmail.com' }], namesakes).rows).toEqual(namesakes);
});

describe('any two lists', () => {
  const some = fc.record(
    {
      name: fc.constantFrom('Alfa', 'ALFA sp. z o.o.', 'Beta', 'Beta GmbH', '…'),
      tenantId: fc.constantFrom(tenantId(1), tenantId(2), 'none'),
      domain: fc.constantFrom('a.pl', 'b.pl'),
      country: fc.constantFrom('PL', 'DE'),
    },
    { requiredKeys: ['name'] },
  ) as fc.Arbitrary<Customer>;
  const list = fc.array(some, { maxLength: 8 });

  it('lose no row, and every row is counted once', () => {
    fc.assert(
      fc.property(list, list, (old, incoming) => {
        const { rows, counts } = merged(old, incoming);
        expect(rows).toHaveLength(old.length + counts.added);
        expect(counts.updated + counts.same + counts.kept).toBe(old.length);
        expect(Math.min(...Object.values(counts))).toBeGreaterThanOrEqual(0);
        expect(rows.slice(old.length).every((row) => incoming.includes(row))).toBe(true);
      }),
    );
  });

  it('a list joined with itself adds nothing where every row has an ID of its own', () => {
    const rows = Array.from({ length: 50 }, (_, n) => ({ name: `Firm ${n % 7}`, tenantId: tenantId(n) }));
    expect(merged(rows, rows).counts).toEqual({ added: 0, updated: 0, same: 50, kept: 0 });
  });

  it('do not change the rows that were given', () => {
    const old = [{ name: 'Alfa', tenantId: tenantId(1) }];
    merged(old, [{ name: 'Alfa SA', tenantId: tenantId(1) }]);
    expect(old).toEqual([{ name: 'Alfa', tenantId: tenantId(1) }]);
  });
});

describe('a small part of the list', () => {
  it.each([
    [{ added: 0, updated: 0, same: 0, kept: 1 }, true],
    [{ added: 3, updated: 1, same: 1, kept: 6 }, true],
    [{ added: 3, updated: 1, same: 2, kept: 6 }, false],
    [{ added: 0, updated: 0, same: 4, kept: 0 }, false],
  ])('%o: %s', (counts, small) => {
    expect(isSmallPart(counts)).toBe(small);
  });
});
