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

function runsOf(country: string): Runs {
  const known = read.get(country);
  if (known) return known;
  const byCode = new Map(administrativeAreas(country).map((area) => [area.code, area]));
  const [starts, areas]: [Runs['starts'], Runs['areas']] = [[], []];
  for (const run of (lines[country] as string).split('|')) {
    const [start = '', codes = ''] = run.split(' ');
    starts.push(start);
    areas.push(codes.split('+').flatMap((code) => byCode.get(code) ?? []));
  }
  const runs = { starts, areas, all: new Set(areas.flat()) };
  read.set(country, runs);
  return runs;
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
