import { capped } from '../shared/text.ts';
import type { Customer } from './customer.ts';
import { domainKey } from './domain-key.ts';
import { type KeyTable, keyTableBuilder } from './key-table.ts';
import { companyKey } from './name-key.ts';
import { registrationKey } from './registration-id.ts';
import { customerAt, type RowTable, rowTable } from './row-table.ts';
import { tenantIdKey } from './tenant-id.ts';

/** Tables by which rows are found, in the order in which they are stored. */
export const keyKinds = ['tenantId', 'registrationId', 'name', 'domain'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** The customer list, ready to be asked. Read only; about 16 bytes a row beside the rows' own text. */
export type CustomerIndex = { rows: RowTable; keys: Readonly<Record<KeyKind, KeyTable>> };

/** Rows come from files and storage: whatever is not text is as good as absent. */
const texts = (...values: unknown[]) =>
  values
    .flat()
    .map((value) => capped(value))
    .filter((text) => text !== '');

/** @returns the keys of one customer; also used to verify that a hit is one. */
export function keysOf(customer: Customer): Record<KeyKind, string[]> {
  return {
    tenantId: texts(customer.tenantId).map(tenantIdKey),
    registrationId: texts(customer.registrationId).map((id) => registrationKey(id).key),
    name: texts(customer.name, customer.alternativeNames).map((name) => companyKey(name).key),
    domain: texts(customer.domain).map(domainKey),
  };
}

/** @returns the key tables of a row table, as another version of the keys may need them anew. */
export function indexOfTable(rows: RowTable): CustomerIndex {
  return indexed(rows, (row) => customerAt(rows, row));
}

/**
 * @param rows the customers; the position of each is its `row` in every match.
 * @returns an index that answers `findCustomers`. Parts that are missing or make no sense are just not indexed.
 */
export function buildCustomerIndex(rows: readonly Customer[]): CustomerIndex {
  return indexed(rowTable(rows), (row) => rows[row] as Customer);
}

function indexed(rows: RowTable, customer: (row: number) => Customer): CustomerIndex {
  const builders = keyKinds.map((kind) => [kind, keyTableBuilder()] as const);
  for (let row = 0; row < rows.count; row++) {
    const keys = keysOf(customer(row));
    for (const [kind, builder] of builders) for (const key of keys[kind]) builder.add(key, row);
  }
  const keys = Object.fromEntries(builders.map(([kind, builder]) => [kind, builder.build()]));
  return { rows, keys: keys as Record<KeyKind, KeyTable> };
}
