import { stripLegalForm } from '../../lib/names/legal-form.ts';
import { countryLanguages } from '../../lib/names/name-language.ts';
import type { BenchOptions, Figure } from './bench.ts';
import { damageFigures, type NameDamage, nameFindings, officialNames } from './name-damage.ts';
import { usualShortForms } from './usual-short-forms.ts';

const shortForms = new Map(
  Object.entries(usualShortForms).map(([language, text]) => {
    const pairs = text.split(/\s+/).map((pair) => pair.split('='));
    return [language, new Map(pairs.map(([word = '', short = '']) => [word, short.split(',')]))];
  }),
);

/** Puts a usual short form in the place of one word that has one. */
export const shortenedWord: NameDamage = (name, country, random) => {
  const languages = [...countryLanguages(country ?? ''), 'en'];
  const fits = [...name.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const language = languages.find((each) => shortForms.get(each)?.has(match[0]));
    return language ? [{ match, forms: shortForms.get(language)?.get(match[0]) ?? [] }] : [];
  });
  if (fits.length === 0) return null;
  const { match, forms } = random.pick(fits);
  const end = match.index + match[0].length;
  const short = random.pick(forms);
  return name.slice(0, match.index) + short + name.slice(end).replace(/^\./, short.endsWith('.') ? '' : '.');
};

const shortestCut = 8;

/** Cuts one long word off after three to six letters, behind a consonant, and puts a dot there. */
export const cutWord: NameDamage = (name, _country, random) => {
  const own = stripLegalForm(name);
  const words = [...own.matchAll(/\p{Lu}\p{Ll}+/gu)].filter(([word]) => word.length >= shortestCut);
  if (words.length === 0) return null;
  const word = random.pick(words)[0];
  let length = 3 + random.below(4);
  while (length < word.length - 2 && /[aeiouyáéíóúäöüåøæąęěůıİ]/i.test(word.charAt(length - 1))) length++;
  return name.replace(word, `${word.slice(0, length)}.`);
};

/** Writes a name that has small letters all in capitals; names that are in capitals but for the form don't count. */
export const upperCased: NameDamage = (name) =>
  /\p{Ll}/u.test(stripLegalForm(name)) && /\p{Lu}/u.test(name) ? name.toUpperCase() : null;

export const lowerCased: NameDamage = (name) => (/\p{Lu}/u.test(name) ? name.toLowerCase() : null);

const manyNames = 100;

/** @returns for the worst countries with a hundred names or more the share whose official names are called shortened. */
function falseAlarms(names: ReturnType<typeof officialNames>): Figure[] {
  const counts = new Map<string, { all: number; loud: number }>();
  for (const one of names) {
    const count = counts.get(one.country ?? '') ?? { all: 0, loud: 0 };
    counts.set(one.country ?? '', count);
    count.all++;
    const loud = nameFindings(one).some(
      ({ rule, severity }) => rule === 'company-name-abbreviation' && severity !== 'info',
    );
    if (loud) count.loud++;
  }
  const shares = [...counts]
    .filter(([country, { all }]) => country !== '' && all >= manyNames)
    .map(([country, { all, loud }]) => ({ country, value: (100 * loud) / all }));
  return shares
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ country, value }) => ({
      what: `official names of ${country} called shortened`,
      value,
      unit: '%',
      budget: 1,
    }));
}

/** Each kind of damage is measured on every fourth name: the shares are the same, and the wait is shorter. */
const everyFourth = <T>(names: readonly T[], from: number) => names.filter((_, at) => at % 4 === from);

/** How names with a shortened word or in the wrong case are found and mended; nothing without a data folder. */
export function wordDamageFigures(options: BenchOptions): Figure[] {
  const names = officialNames(options);
  if (names.length === 0) return [];
  return [
    ...damageFigures('with a usual short form', shortenedWord, everyFourth(names, 0)),
    ...damageFigures('with a word cut off', cutWord, everyFourth(names, 1)),
    ...damageFigures('in capitals', upperCased, everyFourth(names, 2)),
    ...damageFigures('in small letters', lowerCased, everyFourth(names, 3)),
    ...falseAlarms(names),
  ];
}
