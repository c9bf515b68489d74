import { findCountry } from '../../lib/countries/find-country.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import { type BenchOptions, type Figure, median, scaled, timed } from './bench.ts';
import { type RealCustomer, realCustomers } from './real-data.ts';
import { seeded } from './seeded.ts';

const rule = 'company-name-placeholder';
/** The rules that this file answers for. Trading names are left out: the list puts them behind official names on purpose. */
const ownRules: ReadonlySet<string> = new Set([
  rule,
  'company-name-blanks',
  'company-name-care-of',
  'company-name-end-punctuation',
  'company-name-mixed-scripts',
  'company-name-person',
  'company-name-quotation-marks',
  'company-name-special-characters',
  'company-name-web-domain',
]);
/** Fewer names of a country say nothing about it. */
const enough = 100;
const context = { today: '2026-11-22' };

const words = [
  ...[
    'test',
    'demo',
    'próba',
    'testowa',
    'muster',
    'beispiel',
    'ejemplo',
    'prueba',
    'exemple',
    'essai',
    'esempio',
  ],
  ...[
    'prova',
    'exemplo',
    'teste',
    'voorbeeld',
    'příklad',
    'exempel',
    'eksempel',
    'esimerkki',
    'példa',
    'exemplu',
  ],
  ...['örnek', 'deneme', 'тест', 'xxx', 'asdf', 'dummy', 'n/a', 'sample', 'qwerty'],
];
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** The ways in which people mark a record as a trial. */
const ways: readonly ((name: string, word: string) => string)[] = [
  (name, word) => `${word.toUpperCase()} ${name}`,
  (name, word) => `${word} ${name}`,
  (name, word) => `${capital(word)} ${name}`,
  (name, word) => `${name} ${word}`,
  (name, word) => `${name} ${word.toUpperCase()}`,
  (name, word) => `${name} (${word})`,
  (name, word) => `${name} - ${capital(word)}`,
  (name, word) => `${word.toUpperCase()} - ${name}`,
  (name) => `${name} - do not use`,
  (name, word) => name.replace(/ (?=\S+$)/u, ` (${word}) `),
  (name, word) => name.replace(/ (?=\S+$)/u, ` ${word} `),
];

const official = (options: BenchOptions): RealCustomer[] => {
  const all = realCustomers(options.data);
  return all.slice(0, Math.ceil(all.length * options.scale));
};
const codeOf = ({ country }: RealCustomer) => (country ? findCountry(country) : undefined);
const share = (part: number, of: number) => (100 * part) / of;

/**
 * @returns of official names with a placeholder put in, how many get a finding of any rule and of how many the first
 * fix on the list gives the name back as it was.
 */
export function placeholderDamage(options: BenchOptions): Figure[] {
  const random = seeded(5);
  let [all, found, restored] = [0, 0, 0];
  for (const customer of official(options)) {
    if (!random.chance(0.2) || !/\s/.test(customer.name)) continue;
    const damaged = random.pick([...ways])(customer.name, random.pick(words));
    const findings = checkAccount({ companyName: damaged, country: codeOf(customer) }, context).filter(
      ({ field }) => field === 'companyName',
    );
    all++;
    if (findings.some((finding) => finding.rule === rule)) found++;
    if (findings.find(({ fix }) => fix)?.fix?.set.companyName === customer.name) restored++;
  }
  if (all === 0) return [];
  return [
    { what: `placeholder put in: found, of ${all}`, value: share(found, all), unit: '%' },
    { what: `placeholder put in: first fix gives the name back`, value: share(restored, all), unit: '%' },
  ];
}

/** @returns for the country where they are the most, the official names that these rules warn about. */
export function flaggedByCountry(options: BenchOptions): Figure[] {
  const counts = new Map<string, { all: number; flagged: number }>();
  for (const customer of official(options)) {
    const country = codeOf(customer);
    if (!country) continue;
    const count = counts.get(country) ?? { all: 0, flagged: 0 };
    counts.set(country, count);
    count.all++;
    const loud = checkAccount({ companyName: customer.name, country }, context).some(
      (finding) =>
        finding.field === 'companyName' && finding.severity !== 'info' && ownRules.has(finding.rule),
    );
    if (loud) count.flagged++;
  }
  return [...counts]
    .filter(([, { all }]) => all >= enough)
    .map(([country, { all, flagged }]) => ({ country, value: share(flagged, all) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, 5)
    .map(({ country, value }) => ({
      what: `official names of ${country} with a warning of the rules about placeholders and slips`,
      value,
      unit: '%',
      budget: 1,
    }));
}

/** @returns how long a record takes whose name is 100 kB of what rules look for; it is cut before they see it. */
export function hugeValues(options: BenchOptions): Figure[] {
  const units = ['test ', 'Przeds. ', '(', ' - ', '\u00a0', '😀', 'é', 'sp. z o.o. ', '"', 'a'];
  const huge = units.map((unit) => ({
    companyName: `Nowak ${unit.repeat(Math.ceil(100_000 / unit.length))}`,
  }));
  const times = huge.map((record) =>
    median(timed(new Array(scaled(15, options)).fill(record), (each) => checkAccount(each, context))),
  );
  return [
    { what: 'Node: a value of 100 kB, the slowest of ten', value: Math.max(...times), unit: 'ms', budget: 5 },
  ];
}

/** All figures of the rules about placeholders and slips in company names. */
export const placeholderFigures = (options: BenchOptions): Figure[] => [
  ...hugeValues(options),
  ...placeholderDamage(options),
  ...flaggedByCountry(options),
];
