import { areaKey } from './area-key.ts';
import table from './data/areas.json' with { type: 'json' };

/** A state, province, prefecture ... of a country. */
export type AdministrativeArea = {
  /** As the country's lists have it: mostly the end of the ISO 3166-2 code ("CA", "NSW", "14"). */
  code: string;
  /** English name, or the local one in Latin letters. */
  name: string;
  /** Name in the country's own language, where it differs by more than accents. */
  local: string | undefined;
  /** Other names, abbreviations and former codes. */
  aliases: readonly string[];
};

const lines = table as Record<string, string>;
const read = new Map<string, readonly AdministrativeArea[]>();
const keyed = new Map<string, ReadonlyMap<string, AdministrativeArea>>();

/** @returns the country's areas sorted by name; empty for an unknown code or where areas aren't listed. */
export function administrativeAreas(country: string | undefined): readonly AdministrativeArea[] {
  if (country === undefined || !Object.hasOwn(lines, country)) return [];
  const known = read.get(country);
  if (known) return known;
  const areas = (lines[country] as string).split('\n').map((line) => {
    const [code = '', name = '', local, aliases] = line.split('|');
    return { code, name, local: local || undefined, aliases: aliases ? aliases.split(';') : [] };
  });
  read.set(country, areas);
  return areas;
}

/** "N.Y." and "Guang Dong" are one word to others. */
const joined = (key: string) => key.replaceAll(' ', '');

/** Codes come first, then names, then aliases: "LU" is Lublin's letters only where nothing has it as a code. */
function keysOf(country: string): ReadonlyMap<string, AdministrativeArea> {
  const known = keyed.get(country);
  if (known) return known;
  const keys = new Map<string, AdministrativeArea>();
  const areas = administrativeAreas(country);
  const add = (text: string, area: AdministrativeArea) => {
    for (const key of [text.toLowerCase(), areaKey(text)]) if (!keys.has(key)) keys.set(key, area);
  };
  for (const area of areas) add(area.code, area);
  for (const area of areas) add(area.name, area);
  for (const area of areas) for (const text of [area.local ?? '', ...area.aliases]) if (text) add(text, area);
  for (const [key, area] of [...keys]) if (!keys.has(joined(key))) keys.set(joined(key), area);
  keyed.set(country, keys);
  return keys;
}

/**
 * @param text an area's code, name or alias in any case, with or without accents and words such as "County";
 * also its ISO 3166-2 code ("US-CA").
 * @returns the area meant; undefined if the country has none of that name.
 */
export function findArea(country: string | undefined, text: string): AdministrativeArea | undefined {
  if (country === undefined || !Object.hasOwn(lines, country)) return undefined;
  const keys = keysOf(country);
  const value = text.trim();
  const bare = value.toUpperCase().startsWith(`${country}-`) ? value.slice(country.length + 1) : value;
  if (bare === '') return undefined;
  // Most states are written as the list has them, and making a key is what costs.
  const exact = keys.get(bare.toLowerCase());
  if (exact) return exact;
  const key = areaKey(bare);
  return key === '' ? undefined : (keys.get(key) ?? keys.get(joined(key)));
}
