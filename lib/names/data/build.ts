/**
 * Compiles the table of legal forms: `node lib/names/data/build.ts <data folder>`. The folder holds the GLEIF list
 * of entity legal forms (`gleif-elf/*.csv`), rigour's organisation types (`rigour/names_org_types.yml`) and
 * cleanco's terms (`cleanco-terms/terms.json`); `overlay.ts` adds what they lack and takes away what misleads, and
 * `country-forms.json` holds the forms of each country as its register writes them (read by `../country-forms.ts`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { formKey } from '../form-key.ts';
import countryForms from './country-forms.json' with { type: 'json' };
import { leadingForms, ordinaryWords, sameForms, shortForms, tails } from './overlay.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the data folder.');

const keys = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(formKey));
const short = keys(shortForms);
const ordinary = keys(ordinaryWords);
/** No real form is longer; the tables also hold whole sentences. */
const longestForm = 60;

const canonical = new Map<string, string>();
const countries = new Map<string, Set<string>>();

/** Short keys need a hand's approval, since they would cut real words off; longer ones a look at the ordinary words. */
const usable = (key: string) =>
  key !== '' && key.length <= longestForm && !ordinary.has(key) && (key.length > 3 || short.has(key));

/** The first source to name a key decides what it is the same as: hand, then rigour, then the rest. */
function add(key: string, sameAs: string) {
  if (usable(key) && !canonical.has(key))
    canonical.set(key, usable(sameAs) ? (canonical.get(sameAs) ?? sameAs) : key);
}

for (const [form = '', ...others] of sameForms) {
  const head = formKey(form);
  canonical.set(head, head);
  for (const other of others) canonical.set(formKey(other), head);
}
for (const key of short) if (!canonical.has(key)) canonical.set(key, key);

const ofCountries = Object.values(countryForms)
  .flat()
  .map((line) => line.split(' = ').map(formKey));
// A short form of one country counts there only; a long one can be told anywhere.
for (const [head = '', ...others] of ofCountries) for (const key of [head, ...others]) add(key, head);

/** The file is a plain list of groups; only the lines read here matter, so a YAML reader isn't needed. */
function rigourGroups(text: string): string[][] {
  const groups: string[][] = [];
  const value = (raw: string) => raw.trim().replace(/^(["'])(.*)\1$/, '$2');
  for (const line of text.split('\n')) {
    if (/^ {2}- /.test(line)) groups.push([]);
    const display = /^ {2}[- ] display: (.+)$/.exec(line)?.[1];
    const alias = /^ {6}- (.+)$/.exec(line)?.[1];
    if (display) groups.at(-1)?.unshift(value(display));
    else if (alias) groups.at(-1)?.push(value(alias));
  }
  return groups;
}
for (const group of rigourGroups(readFileSync(join(folder, 'rigour/names_org_types.yml'), 'utf8'))) {
  const [head = '', ...others] = group.map(formKey);
  add(head, head);
  for (const key of others) add(key, head);
}

const elf = join(folder, 'gleif-elf');
const csv = readdirSync(elf).find((name) => name.endsWith('.csv')) ?? '';
const { data } = Papa.parse<Record<string, string>>(
  readFileSync(join(elf, csv), 'utf8').replace(/^\ufeff/, ''),
  {
    header: true,
    skipEmptyLines: 'greedy',
  },
);
for (const row of data) {
  if (row['ELF Status ACTV/INAC'] !== 'ACTV') continue;
  const country = row['Country Code (ISO 3166-1)'] ?? '';
  const written = `${row['Abbreviations Local language'] ?? ''};${row['Abbreviations transliterated'] ?? ''}`;
  const forms = [...new Set(written.split(';').map(formKey))].filter(usable);
  if (forms.length === 0) continue;
  for (const form of forms) {
    add(form, form);
    countries.set(country, (countries.get(country) ?? new Set()).add(form));
  }
  const names = [
    row['Entity Legal Form name Local name'],
    row['Entity Legal Form name Transliterated name (per ISO 01-140-10)'],
  ];
  const only = forms.length === 1 ? (forms[0] ?? '') : '';
  for (const name of names) if (name) add(formKey(name), only || formKey(name));
}

const cleanco = JSON.parse(readFileSync(join(folder, 'cleanco-terms/terms.json'), 'utf8')) as {
  terms_by_type: Record<string, string[]>;
};
for (const terms of Object.values(cleanco.terms_by_type))
  for (const term of terms) add(formKey(term), formKey(term));

const groups = new Map<string, string[]>();
for (const [key, head] of [...canonical].sort(([a], [b]) => (a < b ? -1 : 1))) {
  groups.set(head, [...(groups.get(head) ?? []), ...(key === head ? [] : [key])]);
}
/** Spellings to print, where one key has only one of them ("A.Ş.", "a.s." and "AS" share theirs). */
const heads = sameForms.map(([head = '']) => head);
const shown = heads.filter((head) => heads.filter((other) => formKey(other) === formKey(head)).length === 1);
const table = {
  common: [...new Set(sameForms.flat().map(formKey))].join(' '),
  shown: Object.fromEntries(shown.map((head) => [formKey(head), head])),
  forms: [...groups].map(([head, others]) => [head, ...others].join(' ')).sort(),
  countries: Object.fromEntries(
    [...countries].sort().map(([country, set]) => [country, [...set].sort().join(' ')]),
  ),
  ends: [...new Set(ofCountries.flat().filter((key) => key.length > 3 && !canonical.has(key)))],
  tails: [...new Set(tails.map(formKey))],
  leading: [...keys(leadingForms)],
};
writeFileSync(new URL('./legal-forms.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
console.log(`${canonical.size} spellings of ${groups.size} forms, ${countries.size} countries`);
