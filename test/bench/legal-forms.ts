import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { findCountry } from '../../lib/countries/find-country.ts';
import { ordinaryWords } from '../../lib/names/data/overlay.ts';
import { formKey, joinedKey, wordsOf } from '../../lib/names/form-key.ts';
import { legalFormSpans } from '../../lib/names/legal-form.ts';
import { parseCompanyName } from '../../lib/names/parse-company-name.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import type { Finding } from '../../lib/rules/finding.ts';
import type { BenchOptions, Figure } from './bench.ts';
import { realCustomers } from './real-data.ts';

const missing = 'company-name-missing-legal-form';
/** Fewer names say nothing about a country. */
const enough = 100;
const names = new URL('../../lib/names/data/', import.meta.url);

/** @returns the keys of every form that any of the public tables holds, read anew: they judge what was compiled. */
function publicForms(folder: string): Set<string> {
  const found: string[] = [];
  const elf = join(folder, 'gleif-elf');
  const csv = existsSync(elf) ? readdirSync(elf).find((name) => name.endsWith('.csv')) : undefined;
  if (csv) {
    const text = readFileSync(join(elf, csv), 'utf8').replace(/^\ufeff/, '');
    for (const row of Papa.parse<Record<string, string>>(text, { header: true }).data)
      found.push(...(row['Abbreviations Local language'] ?? '').split(';'));
  }
  const rigour = join(folder, 'rigour/names_org_types.yml');
  if (existsSync(rigour))
    for (const [, alias = ''] of readFileSync(rigour, 'utf8').matchAll(/^ {6}- (.+)$/gm)) found.push(alias);
  const cleanco = join(folder, 'cleanco-terms/terms.json');
  if (existsSync(cleanco))
    found.push(
      ...Object.values(
        (JSON.parse(readFileSync(cleanco, 'utf8')) as { terms_by_type: Record<string, string[]> })
          .terms_by_type,
      ).flat(),
    );
  const ordinary = new Set(ordinaryWords.split(/\s+/).map(formKey));
  return new Set(found.map(formKey).filter((key) => key.length > 1 && !ordinary.has(key)));
}

/** @returns true if the last words of the name are a form of the tables. */
function carriesForm(name: string, forms: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  for (let count = 1; count < words.length && count <= 8; count++)
    if (forms.has(joinedKey(words.slice(-count)))) return true;
  return false;
}

type Counts = {
  all: number;
  carrying: number;
  found: number;
  loud: number;
  /** Of these, with a registration number. */
  listed: number;
  loudWithNumber: number;
  dropped: number;
  seen: number;
  mended: number;
};

const nothing = (): Counts => ({
  all: 0,
  carrying: 0,
  found: 0,
  loud: 0,
  listed: 0,
  loudWithNumber: 0,
  dropped: 0,
  seen: 0,
  mended: 0,
});

const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

function count(
  at: Counts,
  name: string,
  country: string,
  isListed: boolean,
  forms: ReadonlySet<string>,
): void {
  at.all++;
  const report = (companyName: string, registrationId = '') =>
    checkAccount({ companyName, country, registrationId }).filter(({ rule }) => rule === missing);
  const isLoud = (found: readonly Finding[]) => found.some(({ severity }) => severity !== 'info');
  if (isLoud(report(name))) at.loud++;
  if (isListed) {
    at.listed++;
    if (isLoud(report(name, '5252674798'))) at.loudWithNumber++;
  }
  if (carriesForm(name, forms)) {
    at.carrying++;
    if (legalFormSpans(name, country).length > 0) at.found++;
  }
  const { legalForm, tails } = parseCompanyName(name, country);
  if (!legalForm || tails.length > 0) return;
  const bare = `${name.slice(0, legalForm.start)}${name.slice(legalForm.end)}`
    .trim()
    .replace(/(?<!\s)\s*,$/, '');
  if (bare === '') return;
  at.dropped++;
  const [finding] = report(bare);
  if (finding) at.seen++;
  if (finding?.fix?.set.companyName === name) at.mended++;
}

/** What the legal forms are worth on real names, by country, and what their tables weigh. */
export function legalForms({ data, scale }: BenchOptions): Figure[] {
  const weight = ['legal-forms.json', 'country-forms.json'].reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, names)), { level: 9 }).length,
    0,
  );
  const figures: Figure[] = [{ what: 'tables of legal forms, gzip', value: weight / 1_000, unit: 'kB' }];
  if (data === undefined) return figures;
  const forms = publicForms(data);
  const byCountry = new Map<string, Counts>();
  const rows = realCustomers(data);
  const whole = nothing();
  for (const { name, country: written } of rows.slice(0, Math.ceil(rows.length * scale))) {
    const country = written ? findCountry(written) : undefined;
    if (!country) continue;
    const counts = byCountry.get(country) ?? nothing();
    byCountry.set(country, counts);
    // Where the country is written in full the name is a listed company's; a code stands with research organisations, in
    // English and often by their trading names.
    count(counts, name, country, (written ?? '').length > 2, forms);
  }
  for (const counts of byCountry.values())
    for (const key of Object.keys(whole) as (keyof Counts)[]) whole[key] += counts[key];
  const lists = [...byCountry].filter(([, { all }]) => all >= enough).sort(([, a], [, b]) => b.all - a.all);
  const most = (part: 'loud' | 'loudWithNumber', whole: 'all' | 'listed') =>
    lists
      .filter(([, counts]) => counts[whole] >= enough)
      .map(([country, counts]) => ({ country, value: share(counts[part], counts[whole]) }))
      .reduce((a, b) => (b.value > a.value ? b : a), { country: 'any country', value: 0 });
  const [loudest, withNumber] = [most('loud', 'all'), most('loudWithNumber', 'listed')];
  figures.push(
    {
      what: `a form found, of ${whole.carrying} names that carry one`,
      value: share(whole.found, whole.carrying),
      unit: '%',
    },
    {
      what: `form dropped: finding, of ${whole.dropped}`,
      value: share(whole.seen, whole.dropped),
      unit: '%',
    },
    { what: 'form dropped: first fix restores', value: share(whole.mended, whole.dropped), unit: '%' },
    {
      what: `official names with more than a hint, most in ${loudest.country}`,
      value: loudest.value,
      unit: '%',
    },
    {
      what: `listed companies with a number, more than a hint, most in ${withNumber.country}`,
      value: withNumber.value,
      unit: '%',
    },
  );
  for (const [country, { carrying, found }] of lists) {
    if (carrying >= enough)
      figures.push({
        what: `${country}: form found, of ${carrying}`,
        value: share(found, carrying),
        unit: '%',
      });
  }
  return figures;
}
