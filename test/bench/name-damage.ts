import { findCountry } from '../../lib/countries/find-country.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { BenchOptions, Figure } from './bench.ts';
import { realCustomers } from './real-data.ts';
import { type Seeded, seeded } from './seeded.ts';

/** Spoils an official name in one way; `null` where this name can't be spoiled so. */
export type NameDamage = (name: string, country: string | undefined, random: Seeded) => string | null;

export type OfficialName = { name: string; country: string | undefined };

/** @returns the official names of the data folder, each with the two letters of its country where they can be told. */
export function officialNames(options: BenchOptions): OfficialName[] {
  const codes = new Map<string, string | undefined>();
  const codeOf = (country: string) => {
    if (!codes.has(country)) codes.set(country, findCountry(country));
    return codes.get(country);
  };
  const all = realCustomers(options.data);
  return all
    .slice(0, Math.ceil(all.length * options.scale))
    .map(({ name, country }) => ({ name, country: country ? codeOf(country) : undefined }));
}

/** @returns what the name's own rules say about it, the most severe first. */
export const nameFindings = ({ name, country }: OfficialName): Finding[] =>
  checkAccount(country ? { companyName: name, country } : { companyName: name }).filter(
    ({ field }) => field === 'companyName',
  );

/** A name that is judged together with what it was before. */
export type Damaged = OfficialName & { was: string; found: boolean; restored: boolean };

/**
 * @returns every name that the damage could spoil, with what was found: any finding that the official name has not,
 * and whether the first such finding with a fix gives the official name back to the letter.
 */
export function damagedNames(damage: NameDamage, names: readonly OfficialName[], seed = 21): Damaged[] {
  const random = seeded(seed);
  return names.flatMap(({ name: was, country }) => {
    const name = damage(was, country, random);
    if (name === null || name === was) return [];
    const said = new Set(nameFindings({ name: was, country }).map(({ rule, evidence }) => rule + evidence));
    const fresh = nameFindings({ name, country }).filter(({ rule, evidence }) => !said.has(rule + evidence));
    const fix = fresh.find((finding) => finding.fix)?.fix;
    return [{ name, country, was, found: fresh.length > 0, restored: fix?.set.companyName === was }];
  });
}

const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : (100 * part) / whole);

/** @returns how many names the damage spoiled, in how many it is found, and in how many the first fix mends it. */
export function damageFigures(kind: string, damage: NameDamage, names: readonly OfficialName[]): Figure[] {
  const spoiled = damagedNames(damage, names);
  if (spoiled.length === 0) return [];
  const found = spoiled.filter((one) => one.found).length;
  const restored = spoiled.filter((one) => one.restored).length;
  return [
    { what: `names ${kind}`, value: spoiled.length, unit: 'count' },
    { what: `names ${kind}: with a finding`, value: share(found, spoiled.length), unit: '%' },
    { what: `names ${kind}: first fix restores`, value: share(restored, spoiled.length), unit: '%' },
  ];
}
