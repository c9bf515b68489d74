import { type Asked, asked } from './asked.ts';
import type { Customer } from './customer.ts';
import { type CustomerIndex, hasKey, type KeyKind } from './customer-index.ts';
import { domainKey } from './domain-key.ts';
import { judge } from './judge.ts';
import { rowsWithHash } from './key-table.ts';
import { type CustomerMatch, type CustomerQuery, matchLevels } from './match.ts';
import { companyKey } from './name-key.ts';
import { customerAt } from './row-table.ts';
import { similarRows } from './similar.ts';
import { similarMatch } from './similar-match.ts';

/** More than anybody reads in the side panel. */
const usualLimit = 20;

/**
 * Looks for a company in the list: by equal keys (tenant id, registration id, name, domain), then by names that are
 * written alike.
 * @param limit most matches to return.
 * @returns the rows that may be the company, surest first; the order of the list plays no part in it. Those that are
 * `unlikely` come last and are the nearest there are. Empty for a query that says nothing. Never throws on any text.
 */
export function findCustomers(
  index: CustomerIndex,
  query: CustomerQuery,
  limit = usualLimit,
): CustomerMatch[] {
  const wanted = asked(query);
  const matches = byKeys(index, wanted);
  const known = new Set(matches.map(({ row }) => row));
  for (const similar of similarRows(index, wanted.name.text, limit + known.size)) {
    if (known.has(similar.row)) continue;
    matches.push(similarMatch(index.rows.count, wanted, similar, customerAt(index.rows, similar.row)));
  }
  return matches.sort(bySureness).slice(0, Math.max(0, limit));
}

/** As `findCustomers`, by equal keys alone: what can be answered while the rest is still being made ready. */
export function findByKeys(index: CustomerIndex, query: CustomerQuery, limit = usualLimit): CustomerMatch[] {
  return byKeys(index, asked(query)).sort(bySureness).slice(0, Math.max(0, limit));
}

function byKeys(index: CustomerIndex, wanted: Asked): CustomerMatch[] {
  const found = new Map<number, Customer>();
  const lookUp = (kind: KeyKind, key: string) => {
    const hits: Customer[] = [];
    for (const row of rowsWithHash(index.keys[kind], key)) {
      const customer = found.get(row) ?? customerAt(index.rows, row);
      if (!hasKey(customer, kind, key)) continue;
      found.set(row, customer);
      hits.push(customer);
    }
    return hits;
  };
  lookUp('tenantId', wanted.tenantId);
  lookUp('registrationId', wanted.registration.key);
  lookUp('name', wanted.name.key);
  for (const { key } of wanted.name.cuts) lookUp('name', key);
  const shared = new Set(wanted.domains.filter((domain) => areSeveral(lookUp('domain', domain))));
  return [...found]
    .map(([row, customer]) => matchOf(wanted, row, customer, shared))
    .filter((match) => match !== undefined);
}

/** @returns true if rows that share a domain are of companies with different names. */
const areSeveral = (customers: Customer[]) =>
  new Set(customers.map(({ name }) => companyKey(name).key)).size > 1;

function matchOf(
  wanted: Asked,
  row: number,
  customer: Customer,
  shared: ReadonlySet<string>,
): CustomerMatch | undefined {
  const judged = judge(wanted, customer, shared.has(domainKey(customer.domain ?? '')));
  return judged && { row, customer, ...judged };
}

/** `unlikely` is no level of a verdict and comes last. */
const rankOf = ({ level }: CustomerMatch) => (level === 'unlikely' ? -1 : matchLevels.indexOf(level));

function bySureness(a: CustomerMatch, b: CustomerMatch): number {
  const level = rankOf(b) - rankOf(a);
  if (level !== 0) return level;
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [JSON.stringify(a.customer), JSON.stringify(b.customer)];
  if (left !== right) return left < right ? -1 : 1;
  return a.row - b.row;
}
