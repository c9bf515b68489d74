import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdKind, idCountries, idsOf } from '../../lib/countries/ids/kinds.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import { corruptedId, validId } from '../support/random-ids.ts';
import { type BenchOptions, type Figure, scaled } from './bench.ts';
import { seeded } from './seeded.ts';

type Lists = Record<string, { codes: string[]; valid: string[] }>;

/** @returns true if the check says that the number is wrong; `least` is how sure it must be. */
export function isRefused(country: string, registrationId: string, least: 'error' | 'warning'): boolean {
  return checkAccount({ country, registrationId }).some(
    ({ field, severity }) =>
      field === 'registrationId' && (severity === 'error' || (least === 'warning' && severity === 'warning')),
  );
}

/** @returns the published test numbers of VAT by country; none without a data folder. */
export function vatNumbers(folder: string | undefined): { country: string; number: string }[] {
  const path = folder === undefined ? '' : join(folder, 'vat-test-numbers', 'vat-numbers.json');
  if (path === '' || !existsSync(path)) return [];
  const lists = JSON.parse(readFileSync(path, 'utf8')) as Lists;
  return Object.values(lists).flatMap(({ codes: [country = ''], valid }) =>
    valid.map((number) => ({ country, number })),
  );
}

/** @returns the kinds of companies' numbers whose check digits prove something. */
export const checkedKinds = (): IdKind[] =>
  idCountries().flatMap((country) =>
    idsOf(country).kinds.filter(
      (kind) =>
        kind.country === country &&
        kind.check &&
        !kind.weak &&
        (kind.owner === 'company' || kind.owner === 'either'),
    ),
  );

/** @returns how many of a kind's numbers are found after one character was changed or two neighbours swapped. */
export function foundCorrupted(kind: IdKind, count: number): number {
  const random = seeded(count);
  let found = 0;
  for (let at = 0; at < count; at++)
    if (isRefused(kind.country, corruptedId(validId(kind, random), random), 'warning')) found++;
  return found;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/** Registration numbers: published ones that are called wrong, and damaged ones that are found. */
export function idFigures(options: BenchOptions): Figure[] {
  const numbers = vatNumbers(options.data);
  const wrong = numbers.filter(({ country, number }) => isRefused(country, number, 'error')).length;
  const each = scaled(200, options);
  const kinds = checkedKinds();
  const found = kinds.map((kind) => foundCorrupted(kind, each));
  const all = found.reduce((sum, count) => sum + count, 0);
  const published: Figure = {
    what: `published VAT numbers called wrong, of ${numbers.length}`,
    value: share(wrong, numbers.length),
    unit: '%',
  };
  return [
    ...(numbers.length > 0 ? [published] : []),
    {
      what: `damaged numbers of ${kinds.length} kinds with check digits found`,
      value: share(all, each * kinds.length),
      unit: '%',
    },
  ];
}
