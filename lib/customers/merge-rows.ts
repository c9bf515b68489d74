import { type Customer, customerColumns } from './customer.ts';
import { companyKey, formsContradict } from './name-key.ts';
import { registrationKey } from './registration-id.ts';
import { tenantIdKey } from './tenant-id.ts';

export type MergeCounts = {
  added: number;
  /** Known ones about which the file says something else or more. */
  updated: number;
  /** Known ones that the file repeats. */
  same: number;
  /** Known ones that the file does not name. */
  kept: number;
};

/**
 * @returns true if a file names fewer rows than it leaves alone. Then the list is as old as it was: a page or a
 * week's additions must not make a list look fresh, nor keep its other rows for longer.
 */
export const isSmallPart = ({ added, updated, same, kept }: MergeCounts): boolean =>
  added + updated + same < kept;

type Known = {
  at: number;
  tenantId: string;
  registration: string;
  country: string;
  domain: string;
  legalForm: string | null;
};

/** @returns what is compared of a row, but for its name. */
function known(row: Customer, at: number, legalForm: string | null): Known {
  return {
    at,
    tenantId: tenantIdKey(row.tenantId ?? ''),
    registration: registrationKey(row.registrationId ?? '').key,
    country: row.country ?? '',
    domain: row.domain ?? '',
    legalForm,
  };
}

/** Two ids or numbers, or two legal forms that exclude each other, are two companies, whatever the name. */
function isSameCompany(one: Known, other: Known): boolean {
  if (one.tenantId !== '' && other.tenantId !== '') return false;
  if (one.registration !== '' && other.registration !== '' && one.registration !== other.registration)
    return false;
  if (formsContradict(one.legalForm, other.legalForm)) return false;
  if (one.domain !== '' && one.domain === other.domain) return true;
  if (one.country !== '' && one.country === other.country) return true;
  // A list of names alone would double with every merge.
  const saysNothing = ({ tenantId, country, domain }: Known) => tenantId + country + domain === '';
  return saysNothing(one) && saysNothing(other);
}

function namesakesOf(rows: readonly Customer[]): Map<string, Known[]> {
  const byName = new Map<string, Known[]>();
  rows.forEach((row, at) => {
    const { key, legalForm } = companyKey(row.name);
    if (key === '') return;
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push(known(row, at, legalForm));
    else byName.set(key, [known(row, at, legalForm)]);
  });
  return byName;
}

const parts = [...customerColumns, 'list'] as const;

function saysNothingNew(before: Customer, row: Customer): boolean {
  return parts.every((part) => row[part] === undefined || String(row[part]) === String(before[part]));
}

/**
 * Joins an export with the rows of the same list: rows with one tenant id, or with one strict name and the same
 * country or domain, are one company; what the file says wins, what it is silent about stays.
 * @param old rows of the list as it is; not changed.
 * @param incoming rows of the file.
 * @returns the old rows in their order, brought up to date, then the new ones.
 */
export function mergeRows(
  old: readonly Customer[],
  incoming: readonly Customer[],
): { rows: Customer[]; counts: MergeCounts } {
  const rows = [...old];
  const named = new Set<number>();
  const changed = new Set<number>();
  const take = (at: number, row: Customer) => {
    const before = rows[at] as Customer;
    named.add(at);
    if (saysNothingNew(before, row)) return;
    rows[at] = { ...before, ...row };
    changed.add(at);
  };
  const byTenant = new Map<string, number>();
  old.forEach(({ tenantId = '' }, at) => {
    const id = tenantIdKey(tenantId);
    if (id !== '' && !byTenant.has(id)) byTenant.set(id, at);
  });
  // Names are compared only for what no id tells: reading 200,000 of them takes a second.
  const unknown = incoming.filter((row) => {
    const at = byTenant.get(tenantIdKey(row.tenantId ?? ''));
    if (at !== undefined) take(at, row);
    return at === undefined;
  });
  const byName = unknown.length > 0 ? namesakesOf(old) : new Map<string, Known[]>();
  for (const row of unknown) {
    const { key, legalForm } = companyKey(row.name);
    const entry = known(row, -1, legalForm);
    // A second namesake in the file is another company, or one row would swallow the other.
    const namesake = byName.get(key)?.find((other) => !named.has(other.at) && isSameCompany(entry, other));
    if (namesake) take(namesake.at, row);
    else rows.push(row);
  }
  return {
    rows,
    counts: {
      added: rows.length - old.length,
      updated: changed.size,
      same: named.size - changed.size,
      kept: old.length - named.size,
    },
  };
}
