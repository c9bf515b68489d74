import { folded } from '../shared/text.ts';

/** Words that only say "area": with and without them an area is the same. */
const generic: ReadonlySet<string> = new Set(
  (
    'province prefecture governorate emirate region county co contae state oblast ken district department ' +
    'voivodeship wojewodztwo woj municipality metropolitan autonomous city canton kanton provincia provinz ' +
    'provincie departamento departement governate kraj estado stato land bundesland sheng shi region republic of the de di do'
  ).split(' '),
);

/**
 * What two ways to write an area have in common: "Co. Dublin", "County Dublin" and "DUBLIN" give one key.
 * @returns lower case without accents, punctuation and words for "area"; if nothing else is left, those too.
 */
export function areaKey(text: string): string {
  const words = folded(text)
    .replace(/['’`]/gu, '')
    .split(/[\s.,()/&–-]+/u)
    .filter((word) => word !== '' && word !== 'and');
  const telling = words.filter((word) => !generic.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
