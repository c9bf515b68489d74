import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type buildCustomerIndex, deserialize, findCustomers } from '../../../lib/customers/index.ts';
import { customerListMetaSchema } from '../../../lib/customers/list-meta.ts';
import { customerAt } from '../../../lib/customers/row-table.ts';
import { type Envelope, openEnvelope } from '../../../lib/store/envelope.ts';
import { knownThings } from '../../../lib/store/known.ts';
import { goldenFiles, lacking, migrationFiles, readGolden } from '../../support/unit/stored-versions.ts';

test('every stored thing has a golden file of each of its versions, and a migration between any two', () => {
  expect(lacking(knownThings, { golden: goldenFiles(), migrations: migrationFiles() })).toEqual([]);
});

test('a thing of a later version without its files is noticed, and so is a migration that nothing needs', () => {
  const shape = { version: 3, schema: z.object({}), migrate: { 1: (data: unknown) => data } };
  const golden = ['word.v1.json', 'word.v1.as-read.json', 'word.v3.json'];
  const migrations = ['word.1-2.ts', 'word.3-4.ts'];
  expect(lacking([{ name: 'word', shape }], { golden, migrations })).toEqual([
    'no golden file word.v2.json',
    'no file lib/store/migrations/word.2-3.ts',
    'word does not use word.2-3.ts',
    'no golden file word.v2.as-read.json',
    'nothing needs word.3-4.ts',
  ]);
});

const versions = knownThings.flatMap(({ name, shape }) =>
  Array.from({ length: shape.version }, (_, at) => ({ name, shape, v: at + 1 })),
);

test.each(versions)('$name, version $v, is read as a whole', ({ name, shape, v }) => {
  const raw = readGolden(`${name}.v${v}.json`) as Envelope;
  expect(raw.v).toBe(v);
  const data = v === shape.version ? raw.data : readGolden(`${name}.v${v}.as-read.json`);
  expect(openEnvelope(raw, shape)).toEqual({ state: 'ok', data, at: raw.at });
});

test('a schema that no longer takes what was stored, or drops a part of it, is noticed', () => {
  const raw = readGolden('panel.v1.json') as Envelope;
  const narrower = { version: 1, schema: z.object({ collapsed: z.boolean() }) };
  expect(openEnvelope(raw, narrower)).not.toMatchObject({ data: raw.data });
  const other = { version: 1, schema: z.object({ collapsed: z.string() }) };
  expect(openEnvelope(raw, other)).toEqual({ state: 'broken' });
});

test.each(['customer-list-meta.v1.json', 'customer-list-meta.v1.further.json'])(
  'what is known of customer lists is read as a whole (%s)',
  (file) => {
    const raw = readGolden(file);
    expect(customerListMetaSchema.parse(raw)).toEqual(raw);
  },
);

test('an index of customers that an earlier release stored is read, row by row, and found in', () => {
  const { rows, base64 } = readGolden('customer-index.v1.json') as {
    rows: Parameters<typeof buildCustomerIndex>[0];
    base64: string;
  };
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  const index = deserialize(bytes.buffer);
  expect(rows.map((_, at) => customerAt(index.rows, at))).toEqual(rows);
  expect(index.rows.count).toBe(rows.length);
  for (const row of rows) {
    const { name, country, domain, tenantId, registrationId } = row;
    for (const query of [{ name, country }, { domain }, { tenantId }, { registrationId }]) {
      if (Object.values(query).some((value) => value === undefined)) continue;
      expect(findCustomers(index, query)[0]?.customer).toEqual(row);
    }
  }
});
