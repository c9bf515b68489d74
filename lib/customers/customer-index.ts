import { capped } from '../shared/text.ts';
import type { Customer } from './customer.ts';
import { domainKey } from './domain-key.ts';
import { type KeyTable, keyTableBuilder } from './key-table.ts';
import { companyKey } from './name-key.ts';
import { type NameTable, nameTableBuilder } from './name-table.ts';
import { registrationKey } from './registration-id.ts';
import { customerAt, type RowTable, rowTable } from './row-table.ts';
import { tenantIdKey } from './tenant-id.ts';
import { tradingNames } from './trading-names.ts';

/** Tables by which rows are found, in the order in which they are stored. */
export const keyKinds = ['tenantId', 'registrationId', 'name', 'domain'] as const;
export type KeyKind = (typeof keyKinds)[number];

/**
 * The customer list, ready to be asked for equal keys; what finds similar names is made of `names` when it is first
 * needed, see `names-ready.ts`. Read only; about 35 bytes a row beside the rows' own text.
 */
export type CustomerIndex = { rows: RowTable; keys: Readonly<Record<KeyKind, KeyTable>>; names: NameTable };

/** @returns every name of a customer by itself: its own, others it trades under, alternative ones. Never throws. */
export function namesOf({ name, alternativeNames }: Customer): string[] {
  const others = Array.isArray(alternativeNames) ? alternativeNames : [];
  return [name, ...others].flatMap((each) => tradingNames(capped(each)));
}

/**
 * Gives every key of one customer to `take`; '' where there is none. Rows come from files and storage: whatever
 * is not text is as good as absent.
 */
function eachKey(customer: Customer, take: (kind: KeyKind, key: string) => void): void {
  take('tenantId', tenantIdKey(capped(customer.tenantId)));
  take('registrationId', registrationKey(capped(customer.registrationId)).key);
  take('domain', domainKey(capped(customer.domain)));
  const whole = capped(customer.name);
  const names = namesOf(customer);
  for (const name of names) take('name', companyKey(name).key);
  // A whole "Orlik t/a Sokol" is a key as well, for those who type it so.
  if (names[0] !== whole) take('name', companyKey(whole).key);
}

/** @returns true if the customer really has this key: different keys may share a hash. */
export function hasKey(customer: Customer, wanted: KeyKind, key: string): boolean {
  let found = false;
  eachKey(customer, (kind, own) => {
    found ||= kind === wanted && own === key;
  });
  return found;
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
  const builders = Object.fromEntries(keyKinds.map((kind) => [kind, keyTableBuilder()])) as Record<
    KeyKind,
    ReturnType<typeof keyTableBuilder>
  >;
  const names = nameTableBuilder();
  for (let row = 0; row < rows.count; row++) {
    const each = customer(row);
    eachKey(each, (kind, key) => builders[kind].add(key, row));
    for (const name of namesOf(each)) names.add(row, name);
  }
  const keys = Object.fromEntries(keyKinds.map((kind) => [kind, builders[kind].build()]));
  return { rows, keys: keys as Record<KeyKind, KeyTable>, names: names.build() };
}
