import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCustomerIndex,
  type Customer,
  deserialize,
  findByKeys,
  findCustomers,
  serialize,
  verdictLevel,
} from '../../../lib/customers/index.ts';
import { tenantId } from './list-text.ts';
import { customers } from './thirty-customers.ts';

const index = buildCustomerIndex(customers);

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
        const ranks = matches.map(({ level }) =>
          ['certain', 'likely', 'possible', 'unlikely'].indexOf(level),
        );
        expect(ranks).toEqual(ranks.toSorted());
        for (const { row, score } of matches)
          expect(row < rows.length && score >= 0 && score <= 1).toBe(true);
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

  it('is symmetric in its keys: two rows find one another at the same level or not at all', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        const plain = ({ alternativeNames: _, ...row }: Customer) => row;
        const level = (row: Customer, query: Customer) =>
          verdictLevel(findByKeys(buildCustomerIndex([plain(row)]), plain(query)));
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
