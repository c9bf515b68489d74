import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decisionSchema } from '../../../lib/account/company-decision.ts';
import { decided, decidedLevel, findDecided } from '../../../lib/customers/decided.ts';
import { decidedQuestion, rowIdentity } from '../../../lib/customers/decision-key.ts';
import {
  buildCustomerIndex,
  type Customer,
  type CustomerQuery,
  findCustomers,
} from '../../../lib/customers/index.ts';

const tenantId = '0b0c1f5e-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const rows: Customer[] = [
  { name: 'Orlik Przetwory sp. z o.o.', country: 'PL', tenantId, domain: 'orlik.example' },
  { name: 'Orlik Przetwory sp. z o.o.', country: 'DE' },
  { name: 'Sowa Handel', registrationId: 'PL 5260001246' },
  { name: 'Kruk Transport', country: 'PL', domain: 'kruk.example' },
];
const index = buildCustomerIndex(rows);
const orlik: CustomerQuery = { name: 'Orlik Przetwory sp. z o.o.', country: 'PL' };

function say(query: CustomerQuery, row: number, same: boolean): Decision {
  const asked = decidedQuestion(query);
  const customer = rows[row];
  if (!asked || !customer) throw new Error('no such case');
  return {
    asked,
    row: { id: rowIdentity(customer), name: customer.name, domain: customer.domain },
    same,
    at: 1,
  };
}
const found = (query: CustomerQuery, ...decisions: Decision[]) => findDecided(index, query, decisions);

describe('what a decision is kept under', () => {
  test('the name however it is written, its legal form and the country', () => {
    const one = decidedQuestion({ name: 'Orlik Przetwory Sp. z o.o.', country: 'PL' });
    const again = decidedQuestion({ name: ' ORLIK PRZETWORY spółka z o.o. ', country: 'Poland' });
    expect({ ...again, name: '' }).toEqual({ ...one, name: '' });
    expect(decidedQuestion({ name: 'Orlik Przetwory SA', country: 'PL' })?.form).not.toBe(one?.form);
    expect(decidedQuestion({ name: 'Orlik Przetwory Sp. z o.o.', country: 'DE' })?.country).toBe('DE');
    expect(decidedQuestion({ name: ' ', domain: 'orlik.example' })).toBeNull();
  });

  test('a customer by the surest thing that the list says of it', () => {
    expect(rows.map(rowIdentity)).toEqual([
      `tenant:${tenantId}`,
      'name:orlikprzetwory|DE|',
      'registration:5260001246',
      'name:kruktransport|PL|kruk.example',
    ]);
    expect(rowIdentity({ name: 'Orlik', tenantId: `{${tenantId.toUpperCase()}}` })).toBe(
      `tenant:${tenantId}`,
    );
  });

  test('any text makes one that can be stored, or none', () => {
    const text = fc.string({ unit: 'binary', maxLength: 1_200 });
    fc.assert(
      fc.property(text, text, text, text, (name, country, id, domain) => {
        const asked = decidedQuestion({ name, country });
        const row = { id: rowIdentity({ name, country, domain, registrationId: id }), name: 'x' };
        if (asked) expect(decisionSchema.safeParse({ asked, row, same: true, at: 1 }).success).toBe(true);
      }),
    );
  });
});

describe('the user’s word over the list’s', () => {
  test('without a decision nothing changes', () => {
    expect(found(orlik)).toEqual(findCustomers(index, orlik));
    const elsewhere = say({ ...orlik, country: 'DE' }, 0, false);
    expect(found(orlik, elsewhere)).toEqual(findCustomers(index, orlik));
  });

  test('the same company is certain and first, and says why first', () => {
    const [first] = found(orlik, say(orlik, 1, true));
    expect(first).toMatchObject({ row: 1, level: 'certain', decision: 'same' });
    expect(first?.reasons[0]).toBe('said-same');
    expect(first?.reasons).toContain('other-country');
  });

  test('another company is last and out of the verdict', () => {
    const before = findCustomers(index, orlik);
    expect(before[0]).toMatchObject({ row: 0, level: 'certain' });
    const after = found(orlik, say(orlik, 0, false));
    expect(after.map(({ row }) => row)).toEqual([1, 0]);
    expect(after[1]).toMatchObject({ level: 'certain', decision: 'different' });
    expect(decidedLevel(after)).toBe('possible');
    expect(decidedLevel(found(orlik, say(orlik, 0, false), say(orlik, 1, false)))).toBe('none');
  });

  test('a number that turns out to be the same asks anew; who has seen it and still says no is heeded', () => {
    const sowa = { name: 'Sowa Handel', country: 'PL' };
    const numbered = { ...sowa, registrationId: '526 000 12 46' };
    const different = say(sowa, 2, false);
    expect(decidedLevel(found(sowa, different))).toBe('none');
    const [anew] = found(numbered, different);
    const [before] = findCustomers(index, numbered);
    expect(anew).toEqual({ ...before, reasons: ['said-different', ...(before?.reasons ?? [])] });
    expect(decidedLevel(found(numbered, different))).toBe(before?.level);
    expect(decidedLevel(found(numbered, { ...different, sameId: true }))).toBe('none');
  });

  test('a decision about one legal form says nothing of another', () => {
    const sa = { ...orlik, name: 'Orlik Przetwory SA' };
    expect(found(orlik, say(sa, 0, false))[0]).toMatchObject({ row: 0, level: 'certain' });
  });

  test('the same company is found also where the question alone no longer finds it', () => {
    for (const row of [0, 2, 3]) {
      const query = { name: 'Zupełnie Inna Nazwa', country: 'PL' };
      expect(found(query)).toEqual([]);
      const [match, ...more] = found(query, say(query, row, true));
      expect(match).toMatchObject({ row, level: 'certain', reasons: ['said-same'], decision: 'same' });
      expect(more).toEqual([]);
    }
  });

  test('a customer that the list no longer holds is not made up', () => {
    const smaller = buildCustomerIndex(rows.slice(1));
    expect(findDecided(smaller, { name: 'Inna' }, [say({ name: 'Inna' }, 0, true)])).toEqual([]);
  });

  test('those called other companies take nobody’s place', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ name: 'Orlik Przetwory', domain: `o${n}.example` }));
    const all = buildCustomerIndex(many);
    const query = { name: 'Orlik Przetwory' };
    const asked = decidedQuestion(query);
    if (!asked) throw new Error('no question');
    const different = findCustomers(all, query, 5).map(({ customer }) => ({
      asked,
      row: { id: rowIdentity(customer), name: customer.name },
      same: false,
      at: 1,
    }));
    const left = findDecided(all, query, different, 5).filter(({ decision }) => !decision);
    expect(left).toHaveLength(5);
  });

  test('whatever was decided, each match stays once, and the order of the undecided stays', () => {
    const matches = findCustomers(index, orlik);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.boolean()), { maxLength: 4 }), (picks) => {
        const decisions = picks.map(([row, same]) => say(orlik, row, same));
        const after = decided(matches, decisions);
        expect(after.map(({ row }) => row).sort()).toEqual(matches.map(({ row }) => row).sort());
        const open = after.filter(({ decision }) => !decision);
        expect(open).toEqual(matches.filter((match) => open.some(({ row }) => row === match.row)));
      }),
    );
  });
});
