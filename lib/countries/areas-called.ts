import { areaKey } from './area-key.ts';
import { type AdministrativeArea, administrativeAreas } from './areas.ts';

/** Names that two areas go by, though only one of them has it in the list: a capital has an area of its own there. */
const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AR: { 'buenos aires': 'B C' },
  PE: { lima: 'LIM LMA' },
};

type Called = { area: AdministrativeArea; code: string; keys: readonly string[] };

const read = new Map<string, readonly Called[]>();

/** Keys of hundreds of names take a millisecond, once for a country. */
function calledIn(country: string): readonly Called[] {
  const known = read.get(country);
  if (known) return known;
  const called = administrativeAreas(country).map((area) => ({
    area,
    code: area.code.toLowerCase(),
    keys: [area.name, area.local ?? '', ...area.aliases].filter((name) => name !== '').map(areaKey),
  }));
  read.set(country, called);
  return called;
}

/**
 * Every area that a text may mean: "Buenos Aires" is a province, and the capital's own area.
 * @returns the areas with that code, name or alias, compared like `areaKey`; none for an unknown text or country.
 */
export function areasCalled(country: string, text: string): AdministrativeArea[] {
  const [value, key] = [text.trim().toLowerCase(), areaKey(text)];
  if (key === '') return [];
  const both = Object.hasOwn(shared, country) ? shared[country]?.[key]?.split(' ') : undefined;
  return calledIn(country)
    .filter(({ area, code, keys }) => code === value || keys.includes(key) || both?.includes(area.code))
    .map(({ area }) => area);
}
