import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/account/settings.ts';
import { type Customer, customerColumns } from '../../../lib/customers/customer.ts';
import { customerOfRow, exportedRow } from '../../../lib/customers/exported-list.ts';
import { largestExport, openExport } from '../../../lib/flows/open-export.ts';

const id = '0b0c1f5e-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const plan = { id, startedAt: 1, updatedAt: 9, fields: {}, ticks: {}, ignored: [] };
const about = { name: 'Customers.csv', importedAt: 5, columns: [], problemCounts: {}, problems: [] };
const file = (change: object = {}, data: object = {}) => ({
  firstpass: 'export',
  v: 4,
  at: 1,
  data: { settings: defaultSettings, drafts: [], plans: [plan], ...data },
  ...change,
});
const open = (content: unknown) =>
  openExport(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));

const customer: Customer = {
  name: 'Café "Orlik"',
  domain: 'orlik.example',
  tags: ['a', 'b'],
  alternativeNames: ['Orlik'],
};

test('a customer comes back from its row the same, however much is known of it', () => {
  expect(exportedRow(customer)).toHaveLength(customerColumns.length);
  expect(exportedRow({ name: 'Nowak' })).toEqual(['Nowak']);
  for (const one of [customer, { name: 'Nowak' }]) expect(customerOfRow(exportedRow(one))).toEqual(one);
});

test.each([
  ['not-json', '{"firstpass":'],
  ['not-json', ''],
  ['not-export', '[]'],
  ['not-export', 'null'],
  ['not-export', { firstpass: 'other', v: 1, at: 1, data: {} }],
  ['not-export', file({ v: 0 })],
  ['newer', file({ v: 5 })],
  ['newer', { firstpass: 'export', v: 5, at: 1, data: 'of another shape' }],
  ['invalid', file({ data: null })],
  ['invalid', file({}, { plans: [{ ...plan, id: 'x' }] })],
  ['invalid', file({}, { panel: { side: 'left' } })],
  ['invalid', file({ list: {} })],
  ['invalid', file({ list: { ...about, rows: {} } })],
  ['invalid', file({ list: { ...about, rows: [['Nowak'], []] } })],
  ['invalid', file({ list: { ...about, rows: [['Nowak'], [7]] } })],
  ['invalid', file({ list: { ...about, rows: [{ name: 'Nowak' }] } })],
  ['invalid', file({ list: { ...about, rows: [['Nowak', '', '', '', '', '', '', '', 'more']] } })],
  ['invalid', file({ list: { ...about, rows: [['x'.repeat(1_001)]] } })],
  // A list that the file does not name, and one that it names twice.
  ['invalid', file({ list: { ...about, rows: [['Nowak', '', '', '', '', '', '', '', 'blocked']] } })],
  ['invalid', file({ list: { ...about, further: [{ ...about, rows: 1 }], rows: [['Nowak']] } })],
])('%s: refused whole', async (error, content) => {
  expect(await open(content)).toMatchObject({ ok: false, error });
});

test('a file over the limit is refused before it is read', async () => {
  const large = { size: largestExport + 1, text: () => Promise.reject(new Error('was read')) };
  expect(await openExport(large as unknown as Blob)).toMatchObject({ ok: false, error: 'too-large' });
});

test('records that no message can carry are refused as too large', async () => {
  const fields = { companyName: { value: 'x'.repeat(1_000), at: 1 } };
  const plans = Array.from({ length: 46_000 }, () => ({ ...plan, fields }));
  expect(await open(file({}, { plans }))).toMatchObject({ ok: false, error: 'too-large' });
});

test('a file of the first version has neither place nor list', async () => {
  const found = await open(file({ v: 1 }));
  expect(found).toMatchObject({ ok: true, value: { list: null } });
  expect(found.ok && found.value.data.panel).toBeUndefined();
});

test('lists that stand side by side come back with their rows', async () => {
  const further = [{ ...about, name: 'blocked.csv', rows: 1, list: 'blocked' as const }];
  const blocked: Customer = { name: 'Orlik', list: 'blocked' };
  const rows = [exportedRow({ name: 'Nowak' }), exportedRow(blocked)];
  const found = await open(file({ list: { ...about, further, rows } }));
  expect(found).toMatchObject({
    ok: true,
    value: { list: { about: { further }, rows: [{ name: 'Nowak' }, blocked] } },
  });
});

test('keys that nobody knows are left out on purpose', async () => {
  const found = await open(
    file({ note: 'mine', list: { ...about, more: 1, rows: [['Nowak']] } }, { extra: { a: 1 } }),
  );
  expect(JSON.stringify(found)).not.toMatch(/mine|extra|more/);
  expect(found).toMatchObject({ ok: true, value: { list: { rows: [{ name: 'Nowak' }] } } });
});

test('a key named __proto__ changes nothing and nobody’s prototype', async () => {
  const evil = '"__proto__":{"polluted":true,"done":true,"at":9}';
  const text = JSON.stringify(file({ list: { ...about, rows: [['Nowak']] } }))
    .replace('{"firstpass"', `{${evil},"firstpass"`)
    .replace('"data":{', `"data":{${evil},`)
    .replace('"severities":{', `"severities":{"__proto__":"off"`)
    .replace('"ticks":{', `"ticks":{${evil}`)
    .replace('"problemCounts":{', '"problemCounts":{"__proto__":7')
    .replace('"fields":{', `"fields":{"__proto__":{"value":"x","at":1}`);
  expect(text.match(/__proto__/g)).toHaveLength(6);
  const found = await open(text);
  if (!found.ok) throw new Error(found.error);
  const { data, list } = found.value;
  expect(JSON.stringify(found.value)).not.toContain('__proto__');
  for (const one of [data, data.plans[0]?.ticks, data.plans[0]?.fields, list?.about.problemCounts])
    expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('200,000 customers fit', async () => {
  const name = (n: number) => [
    `Bakery number ${n} of Lyon sp. z o.o.`,
    `3f2504e0-4f89-41d3-9a0c-${n}`,
    `bakery${n}.example`,
  ];
  const rows = Array.from({ length: 200_000 }, (_, n) => [...name(n), 'Cloud Reseller', 'PL', `${n}`]);
  const blob = new Blob([JSON.stringify(file({ list: { ...about, rows } }))]);
  expect(blob.size).toBeLessThan(largestExport / 3);
  const found = await openExport(blob);
  expect(found.ok && found.value.list?.rows.length).toBe(200_000);
});
