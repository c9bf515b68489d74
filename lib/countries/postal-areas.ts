import { type AdministrativeArea, administrativeAreas } from './areas.ts';
import table from './data/prefixes.json' with { type: 'json' };

/** Runs of postal codes in ascending order: where each starts, and the areas its codes lie in. */
type Runs = {
  starts: string[];
  areas: (readonly AdministrativeArea[])[];
  all: ReadonlySet<AdministrativeArea>;
};

const lines = table as Record<string, string>;
const read = new Map<string, Runs>();

/** @returns letters and digits only, without the "CP" that some write in front of the digits. */
export const barePostalCode = (text: string): string =>
  text.replace(/[^\dA-Z]/g, '').replace(/^CP(?=\d)/, '');

/** More areas than letters: two letters name one. */
const letters = 26;

/**
 * One run is written as how many characters of the start before it stay, the rest of its start, and its areas by
 * their place in the country's list, as small letters; a hyphen for none.
 */
function runsOf(country: string): Runs {
  const known = read.get(country);
  if (known) return known;
  const listed = administrativeAreas(country);
  const width = listed.length > letters ? 2 : 1;
  const placeOf = (name: string) =>
    [...name].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 97, 0);
  const starts: string[] = [];
  const areas: AdministrativeArea[][] = [];
  for (const [, kept, rest = '', names = ''] of (lines[country] as string).matchAll(
    /(\d)([\dA-Z:]{0,8})([a-z]+|-)/g,
  )) {
    starts.push((starts.at(-1) ?? '').slice(0, Number(kept)) + rest);
    const own: AdministrativeArea[] = [];
    for (let at = 0; at + width <= names.length && names !== '-'; at += width)
      own.push(listed[placeOf(names.slice(at, at + width))] as AdministrativeArea);
    areas.push(own);
  }
  const runs = { starts, areas, all: new Set(areas.flat()) };
  read.set(country, runs);
  return runs;
}

/**
 * All that is known about the postal codes of a country's areas, for those who build and measure.
 * @returns runs in rising order, each up to the start of the next; none where nothing is known.
 */
export function postalRuns(country: string): { start: string; areas: readonly AdministrativeArea[] }[] {
  if (!hasPostalAreas(country)) return [];
  const { starts, areas } = runsOf(country);
  return starts.map((start, at) => ({ start, areas: areas[at] ?? [] }));
}

const hasPostalAreas = (country: string): boolean => Object.hasOwn(lines, country);

/** @returns whether it is known which postal codes lie in the area. */
export const hasPostalCodes = (country: string, area: AdministrativeArea): boolean =>
  hasPostalAreas(country) && runsOf(country).all.has(area);

/**
 * Tells where a postal code can lie, by its first characters.
 * @param country ISO 3166-1 alpha-2.
 * @param code a whole postal code in capitals, blanks and hyphens as you like; its shape is not looked at.
 * @returns the areas that have such codes, more than one along borders; none for codes that the post of the country
 * has given to no area; undefined for an empty code and where nothing is known about
 * the country.
 */
export function areasOfPostalCode(country: string, code: string): readonly AdministrativeArea[] | undefined {
  const bare = barePostalCode(code);
  if (bare === '' || !hasPostalAreas(country)) return undefined;
  const { starts, areas } = runsOf(country);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as string) <= bare) low = middle;
    else high = middle;
  }
  return areas[low];
}
