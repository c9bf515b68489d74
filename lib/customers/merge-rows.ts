import type { Customer } from './customer.ts';
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
  const byTenant = new Map<string, number>();
  const byName = new Map<string, Known[]>();
  old.forEach((row, at) => {
    const { key, legalForm } = companyKey(row.name);
    const entry = known(row, at, legalForm);
    if (entry.tenantId !== '' && !byTenant.has(entry.tenantId)) byTenant.set(entry.tenantId, at);
    if (key === '') return;
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push(entry);
    else byName.set(key, [entry]);
  });
  const rows = [...old];
  const named = new Set<number>();
  const changed = new Set<number>();
  for (const row of incoming) {
    const { key, legalForm } = companyKey(row.name);
    const entry = known(row, -1, legalForm);
    // A second namesake in the file is another company, or one row would swallow the other.
    const namesake = byName.get(key)?.find((other) => !named.has(other.at) && isSameCompany(entry, other));
    const at = byTenant.get(entry.tenantId) ?? namesake?.at;
    if (at === undefined) {
      rows.push(row);
      continue;
    }
    const before = rows[at] as Customer;
    const after = { ...before, ...row };
    named.add(at);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    rows[at] = after;
    changed.add(at);
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
