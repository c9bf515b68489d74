import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Decision, mostDecisions } from '../../../../lib/account/company-decision.ts';
import { buildCustomerIndex } from '../../../../lib/customers/index.ts';
import type { CustomerList } from '../../../../lib/flows/background/customer-list.ts';
import {
  changeDecisions,
  expireDecisions,
  readDecisions,
} from '../../../../lib/flows/background/decisions.ts';
import { matchesFor } from '../../../../lib/flows/background/find-customers.ts';
import { verdictOf } from '../../../../lib/flows/background/verdict.ts';
import { shownMatchSchema } from '../../../../lib/messages/surface/customer.find.ts';
import { decisionsThing } from '../../../../lib/store/things.ts';

const day = 86_400_000;
const rows = [
  {
    name: 'Orlik Przetwory Sp. z o.o.',
    country: 'PL',
    domain: 'orlik.example',
    relationship: 'Cloud Reseller',
  },
  { name: 'Orlik Przetwory Sp. z o.o.', country: 'DE' },
];
const state = { state: 'ready', rows: 2, importedAt: 0, expiresAt: 90 * day, name: 'Customers.csv' } as const;
const loaded = { state, index: buildCustomerIndex(rows) };
const list = { ready: async () => loaded, searchable: async () => loaded } as CustomerList;
const account = { companyName: 'Orlik Przetwory sp. z o.o.', country: 'Polska' };
const find = (of: typeof account = account) => matchesFor(of, list, 'en');

async function decide(row: number, same: boolean, of = account): Promise<Decision> {
  const { asked, matches } = await find(of);
  const match = matches[row];
  if (!asked || !match) throw new Error('nothing to decide');
  const decision = { asked, row: { id: match.id, name: match.name, domain: match.domain }, same, at: 1 };
  expect(await changeDecisions({ remove: [], add: [decision] })).toHaveProperty('decisions');
  return decision;
}

beforeEach(() => fakeBrowser.reset());

test('the rows say what they are known by, what was asked and what differs', async () => {
  const { asked, matches } = await find();
  expect(asked).toMatchObject({ country: 'PL', name: account.companyName });
  expect(matches.map(({ level }) => level)).toEqual(['certain', 'possible']);
  expect(matches[1]?.compared).toEqual([
    { part: 'country', listed: 'Germany', asked: 'Poland', same: false },
    { part: 'legalForm', listed: 'Sp. z o.o.', asked: 'sp. z o.o.', same: true },
  ]);
  for (const match of matches) expect(shownMatchSchema.safeParse(match).success).toBe(true);
});

test('another company is out of the panel’s verdict and last in the side panel, until it is taken back', async () => {
  const verdict = async () => (await verdictOf(account, list, await readDecisions())).level;
  expect(await verdict()).toBe('certain');
  const decision = await decide(0, false);
  expect(await verdict()).toBe('possible');
  const { level, matches } = await find();
  expect(level).toBe('possible');
  expect(matches.map(({ country, decision }) => [country, decision])).toEqual([
    ['Germany', undefined],
    ['Poland', 'different'],
  ]);
  await changeDecisions({ remove: [decision], add: [] });
  expect(await verdict()).toBe('certain');
  expect(await readDecisions()).toEqual([]);
});

test('the same company is certain with the user’s own word as the first reason', async () => {
  await decide(1, true);
  const { level, matches } = await find();
  expect(level).toBe('certain');
  expect(matches[0]).toMatchObject({ country: 'Germany', level: 'certain', decision: 'same' });
  expect(matches[0]?.reasons[0]).toBe('You said it is the same company');
  expect((await matchesFor(account, list, 'pl')).matches[0]?.reasons[0]).toBe(
    'Potwierdzono, że to ta sama firma',
  );
});

test('a record without a name has nothing that a decision could be kept under', async () => {
  const { asked, matches } = await matchesFor({ email: 'a@orlik.example' }, list, 'en');
  expect(asked).toBeNull();
  expect(matches).toHaveLength(1);
});

test('more than is kept is refused, and what a later release wrote stays', async () => {
  const decision = await decide(0, true);
  const many = Array.from({ length: mostDecisions }, (_, n) => ({
    ...decision,
    row: { id: `tenant:${n}`, name: 'x' },
  }));
  await decisionsThing.write(many);
  expect(await changeDecisions({ remove: [], add: [decision] })).toEqual({ why: 'many' });
  const newer = { v: 2, at: 1, data: 'of another shape' };
  await fakeBrowser.storage.local.set({ decisions: newer });
  expect(await changeDecisions({ remove: [], add: [decision] })).toEqual({ why: 'newer' });
  expect(await fakeBrowser.storage.local.get('decisions')).toEqual({ decisions: newer });
});

test('decisions go when their time is over, and the last one leaves nothing', async () => {
  const decision = await decide(0, true);
  await decide(1, false);
  await decisionsThing.write([decision, { ...(await readDecisions())[1], at: 50 * day } as Decision]);
  await expireDecisions(91 * day, 90, undefined);
  expect((await readDecisions()).map(({ same }) => same)).toEqual([false]);
  await expireDecisions(200 * day, 90, 120 * day);
  expect(await readDecisions()).toHaveLength(1);
  await expireDecisions(211 * day, 90, 120 * day);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
