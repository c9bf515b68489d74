import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCustomerIndex,
  type Customer,
  type CustomerQuery,
  deserialize,
  findCustomers,
  serialize,
  verdictLevel,
} from '../../../lib/customers/index.ts';
import { tenantId } from './list-text.ts';
import { customers } from './thirty-customers.ts';

const index = buildCustomerIndex(customers);

/** The answer as "level name: reasons", which is what a person would compare. */
const answer = (query: CustomerQuery) =>
  findCustomers(index, query).map(
    ({ level, customer, reasons }) =>
      `${level} ${customer.name} ${customer.country ?? '-'}: ${reasons.join(' ')}`,
  );

describe('certain', () => {
  it.each<[string, CustomerQuery, string]>([
    [
      'tenant id in any form',
      { tenantId: `{${tenantId(1).toUpperCase()}}` },
      'certain Adatum Corporation US: same-tenant-id',
    ],
    [
      'tenant id without dashes, against another name',
      { name: 'Litware', tenantId: tenantId(1).replaceAll('-', '') },
      'certain Adatum Corporation US: same-tenant-id',
    ],
    [
      'registration number in any form',
      { registrationId: 'PL 526-000-12-46' },
      'certain Żabka i Synowie Sp. z o.o. PL: same-registration-id same-country',
    ],
    [
      'name and country',
      { name: 'adatum corporation', country: 'US' },
      'certain Adatum Corporation US: same-name same-country',
    ],
    [
      'name without legal form, country as a word',
      { name: 'ADATUM', country: 'United States' },
      'certain Adatum Corporation US: same-name same-country',
    ],
    [
      'name without accents, punctuation and with another spelling of its form',
      { name: 'ZABKA I SYNOWIE spółka z ograniczoną odpowiedzialnością', country: 'PL' },
      'certain Żabka i Synowie Sp. z o.o. PL: same-name same-country',
    ],
    [
      '& for "and"',
      { name: 'Smith and Miller Ltd', country: 'GB' },
      'certain Smith & Miller Limited GB: same-name same-country',
    ],
    [
      'domain and a word of the name',
      { name: 'Northwind Poland', domain: 'www.northwind.example' },
      'certain Northwind Traders Inc. US: same-domain shared-name-word',
    ],
    [
      'domain of an e-mail address and name',
      { name: 'Proseware', domains: ['jan@proseware.example'] },
      'certain Proseware GmbH DE: same-name country-unknown same-domain',
    ],
  ])('%s', (_, query, first) => {
    expect(answer(query)[0]).toBe(first);
  });
});

describe('likely', () => {
  it.each<[string, CustomerQuery, string]>([
    [
      'name, country not asked',
      { name: 'Adatum' },
      'likely Adatum Corporation US: same-name country-unknown',
    ],
    [
      'name, country not in the list',
      { name: 'Relecloud', country: 'FR' },
      'likely Relecloud S.A. -: same-name country-unknown',
    ],
    [
      'wanted domain prefix alone',
      { domains: ['proseware.onmicrosoft.com'] },
      'likely Proseware AG CH: same-domain',
    ],
    [
      'another name of the customer',
      { name: 'Humongous Cover', country: 'US' },
      'likely Humongous Insurance US: same-alternative-name same-country',
    ],
    [
      'a name of common words in the same country',
      { name: 'Global Services', country: 'US' },
      'likely Global Services LLC US: same-name common-name same-country',
    ],
    [
      'name and country against another registration number',
      { name: 'Żabka i Synowie', country: 'PL', registrationId: '7740001454' },
      'likely Żabka i Synowie Sp. z o.o. PL: same-name same-country other-registration-id',
    ],
    [
      'a short registration number',
      { registrationId: 'HRB 4711' },
      'likely Proseware GmbH DE: same-registration-id short-registration-id',
    ],
  ])('%s', (_, query, first) => {
    expect(answer(query)[0]).toBe(first);
  });

  it('a domain that several companies of the list share, even with a word of the name', () => {
    expect(answer({ name: 'Tailspin Hangar', domain: 'tailspin.example' })).toEqual([
      'likely Tailspin Airfield Ltd GB: same-domain shared-name-word shared-domain',
      'likely Tailspin Toys Ltd GB: same-domain shared-name-word shared-domain',
    ]);
  });
});

describe('possible', () => {
  it.each<[string, CustomerQuery, string[]]>([
    [
      'homonym in another country',
      { name: 'Argan', country: 'DE' },
      ['possible Argan SA FR: same-name other-country', 'possible Argan, Inc. US: same-name other-country'],
    ],
    [
      'other legal form',
      { name: 'Proseware KG', country: 'DE' },
      [
        'possible Proseware AG CH: same-name other-legal-form other-country',
        'possible Proseware GmbH DE: same-name other-legal-form same-country',
      ],
    ],
    [
      'common words without a country',
      { name: 'Global Services' },
      ['possible Global Services LLC US: same-name common-name country-unknown'],
    ],
    [
      'the same digits as a company number of another country',
      { registrationId: '5260001246', country: 'CZ' },
      ['possible Żabka i Synowie Sp. z o.o. PL: same-registration-id other-country'],
    ],
    [
      'the same name as another tenant abroad',
      { name: 'Argan', country: 'IT', tenantId: tenantId(99) },
      [
        'possible Argan SA FR: same-name other-country other-tenant-id',
        'possible Argan, Inc. US: same-name other-country',
      ],
    ],
  ])('%s', (_, query, all) => {
    expect(answer(query).toSorted()).toEqual(all);
  });

  it('lists the homonym abroad behind the one at home', () => {
    expect(answer({ name: 'ARGAN', country: 'France' })).toEqual([
      'certain Argan SA FR: same-name same-country',
      'possible Argan, Inc. US: same-name other-country',
    ]);
  });
});

describe('nothing', () => {
  it.each<[string, CustomerQuery]>([
    ['an empty query', {}],
    ['blank values', { name: ' ', country: '', domain: '', registrationId: '', tenantId: '' }],
    ['a country alone', { country: 'US' }],
    ['free mail, which a row has as its domain', { domain: 'gmail.com' }],
    ['an address at a free mail domain', { domains: ['someone@gmail.com'] }],
    ['onmicrosoft.com itself', { domain: 'onmicrosoft.com' }],
    ['filler instead of a registration number', { registrationId: '000-000-00-00' }],
    ['counted-up filler', { registrationId: '1234567890' }],
    ['an all-zero tenant id', { tenantId: '00000000-0000-0000-0000-000000000000' }],
    ['a name with one letter more', { name: 'Adatums', country: 'US' }],
    ['a part of a name', { name: 'Smith', country: 'GB' }],
    ['another number at the end', { name: 'Woodgrove Fund III', country: 'US' }],
    ['signs alone', { name: '&!?', country: 'US' }],
    ['a parent domain', { domain: 'example' }],
  ])('%s', (_, query) => {
    expect(answer(query)).toEqual([]);
  });
});

describe('verdictLevel', () => {
  it('is the strongest level, none for no match', () => {
    expect(verdictLevel(findCustomers(index, { name: 'ARGAN', country: 'FR' }))).toBe('certain');
    expect(verdictLevel(findCustomers(index, { name: 'ARGAN' }))).toBe('likely');
    expect(verdictLevel(findCustomers(index, { name: 'ARGAN', country: 'DE' }))).toBe('possible');
    expect(verdictLevel([])).toBe('none');
  });
});

const anyRow = fc.record(
  {
    name: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom(...customers.map(({ name }) => name))),
    tenantId: fc.constantFrom(tenantId(1), tenantId(2), 'x'),
    domain: fc.constantFrom('a.example', 'b.example', 'gmail.com', '..', '__proto__'),
    country: fc.constantFrom('US', 'PL', 'Poland', 'Narnia'),
    registrationId: fc.constantFrom('5260001246', 'PL5260001246', '-', 'HRB 4711'),
    tags: fc.array(fc.string()),
    alternativeNames: fc.array(fc.constantFrom('Argan', 'Proseware', '\u001e\u001f')),
  },
  { requiredKeys: ['name'] },
) as fc.Arbitrary<Customer>;
const anyQuery = fc.record(
  {
    ...{ name: fc.string(), country: fc.string(), domain: fc.string() },
    registrationId: fc.string(),
    tenantId: fc.string(),
  },
  { requiredKeys: [] },
);
const withoutRow = (matches: ReturnType<typeof findCustomers>) => matches.map(({ row: _, ...rest }) => rest);

describe('any list and any query', () => {
  it('never throws, answers surest first, keeps to the limit and names rows of the list', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyQuery, fc.nat(5), (rows, query, limit) => {
        const built = buildCustomerIndex(rows);
        const matches = findCustomers(built, { ...query, name: query.name || rows[0]?.name }, limit);
        expect(matches.length).toBeLessThanOrEqual(limit);
        const ranks = matches.map(({ level }) => ['certain', 'likely', 'possible'].indexOf(level));
        expect(ranks).toEqual(ranks.toSorted());
        for (const { row, score } of matches) expect(row < rows.length && score > 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = fc
      .uniqueArray(anyRow, { minLength: 1, maxLength: 12, selector: (row) => JSON.stringify(row) })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, fc.nat(), ([rows, other], pick) => {
        const query = rows[pick % rows.length] as Customer;
        expect(withoutRow(findCustomers(buildCustomerIndex(other), query))).toEqual(
          withoutRow(findCustomers(buildCustomerIndex(rows), query)),
        );
      }),
    );
  });

  it('is symmetric: two rows find one another at the same level or not at all', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        const plain = ({ alternativeNames: _, ...row }: Customer) => row;
        const level = (row: Customer, query: Customer) =>
          verdictLevel(findCustomers(buildCustomerIndex([plain(row)]), plain(query)));
        expect(level(one, other)).toBe(level(other, one));
      }),
      { numRuns: 300 },
    );
  });

  it('finds a row by its own values for certain, if it has a country and a tenant id', () => {
    for (const [row, customer] of customers.entries()) {
      const best = findCustomers(index, customer, 100).find((match) => match.row === row);
      expect(best?.customer).toEqual(customer);
      if (customer.tenantId) expect(best?.level).toBe('certain');
    }
  });
});

describe('serialize and deserialize', () => {
  it('keep every answer', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), fc.nat(), (rows, pick) => {
        const built = buildCustomerIndex(rows);
        const query = rows[pick % rows.length] as Customer;
        expect(findCustomers(deserialize(serialize(built)), query)).toEqual(findCustomers(built, query));
      }),
    );
  });

  it('make the keys anew if they are of another version, and refuse what is no index', () => {
    const stored = serialize(index);
    const older = stored.slice();
    const tables = 9 + customers.length + 1;
    new Uint32Array(older, 0, 3)[2] = 0;
    // Keys of another version may be anything: none of them may be used.
    new Uint32Array(older, tables * 4, 2 * customers.length).fill(0xdeadbeef);
    expect(findCustomers(deserialize(older), { name: 'Argan' })).toEqual(
      findCustomers(index, { name: 'Argan' }),
    );
    for (const broken of [
      new ArrayBuffer(0),
      new ArrayBuffer(64),
      stored.slice(0, -1),
      new TextEncoder().encode('x'.repeat(500)).buffer,
    ]) {
      expect(() => deserialize(broken as ArrayBuffer)).toThrow(TypeError);
    }
  });

  it('take an empty list', () => {
    expect(findCustomers(deserialize(serialize(buildCustomerIndex([]))), { name: 'Argan' })).toEqual([]);
  });
});
