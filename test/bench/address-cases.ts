import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../lib/account/account.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { BenchOptions, Figure } from './bench.ts';
import { disputedAddresses } from './disputed-addresses.ts';

export type AddressCase = { id: string; account: Partial<Account> };

type Parts = Record<string, string | undefined>;

function read<T>(folder: string | undefined, path: string): T[] {
  const file = folder === undefined ? '' : join(folder, path);
  return file !== '' && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : [];
}

const first = (parts: Parts, ...names: string[]) => names.map((name) => parts[name]).find(Boolean) ?? '';

/** What a sales person would type of an address that somebody took apart. Places without a street have none. */
function record(country: string, parts: Parts): Partial<Account> {
  const street = [first(parts, 'road', 'pedestrian', 'street', 'po_box'), first(parts, 'house_number')];
  return {
    country,
    addressLine1: street.filter(Boolean).join(' '),
    addressLine2: [parts.level, parts.unit].filter(Boolean).join(' '),
    city: first(parts, 'city', 'town', 'village', 'municipality', 'hamlet', 'city_district', 'suburb'),
    state: first(parts, 'state'),
    // One of the two sources has everything in small letters.
    postalCode: first(parts, 'postcode').toUpperCase(),
  };
}

/** @returns the addresses of both sources as records, each with the source's own number; none without a data folder. */
export function addressCases(folder: string | undefined): AddressCase[] {
  const openCage = read<{ id: string; country: string; components: Parts }>(
    folder,
    'opencage-address-formatting/address-cases.dev.json',
  );
  const libpostal = read<{ id: string; country: string; labels: [string, string][] }>(
    folder,
    'libpostal-parser-cases/parser-cases.dev.json',
  );
  return [
    ...openCage.map(({ id, country, components }) => ({
      id: `opencage ${id}`,
      account: record(country, components),
    })),
    ...libpostal.map(({ id, country, labels }) => ({
      id: `libpostal ${id}`,
      account: record(country, Object.fromEntries(labels)),
    })),
  ];
}

const fields = new Set(['country', 'addressLine1', 'addressLine2', 'city', 'state', 'postalCode']);

/** @returns what is said about the address; that something is missing counts against the case, not against us. */
export const addressFindings = ({ account }: AddressCase): Finding[] =>
  checkAccount(account).filter(({ rule, field }) => rule !== 'required-fields' && fields.has(field));

const share = (part: number, all: number) => (all === 0 ? 0 : (100 * part) / all);

/** How much is said about addresses that exist: everything but a hint counts against the rule, errors most. */
export function addressFigures(options: BenchOptions): Figure[] {
  const cases = addressCases(options.data);
  if (cases.length === 0) return [];
  const counts = new Map<string, number>();
  let errors = 0;
  let undisputed = 0;
  for (const one of cases) {
    const loud = addressFindings(one).filter(({ severity }) => severity !== 'info');
    const isWrong = loud.some(({ severity }) => severity === 'error');
    if (isWrong) errors++;
    if (isWrong && !Object.hasOwn(disputedAddresses, one.id)) undisputed++;
    for (const key of new Set(loud.map(({ rule, severity }) => `${severity} ${rule}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [
    { what: `addresses with an error, of ${cases.length}`, value: share(errors, cases.length), unit: '%' },
    {
      what: 'addresses with an error, without those that are wrong themselves',
      value: share(undisputed, cases.length),
      unit: '%',
      budget: 0.3,
    },
    ...[...counts]
      .sort(([, a], [, b]) => b - a)
      .map(
        ([key, count]): Figure => ({
          what: `addresses with ${key}`,
          value: share(count, cases.length),
          unit: '%',
        }),
      ),
  ];
}
