import { findArea } from '../areas.ts';
import { barePostalCode } from '../postal-areas.ts';
import type { GoogleCountry } from './build-areas.ts';
import type { Yaml } from './build-yaml.ts';
import { expandPrefixes } from './expand-prefixes.ts';
import { prefixOverlay } from './prefix-overlay.ts';

/** Prefixes of postal codes by the code of the area they lie in. */
type Prefixes = Map<string, Set<string>>;

const text = (value: Yaml | undefined): string => (typeof value === 'string' ? value : '');
const map = (value: Yaml | undefined): Record<string, Yaml> =>
  typeof value === 'object' && !Array.isArray(value) ? value : {};
const list = (value: Yaml | undefined): Yaml[] => (Array.isArray(value) ? value : []);

/** What the list's names and codes are in our table; what only the list has (territories, offices) is left out. */
function add(prefixes: Prefixes, country: string, names: readonly string[], found: readonly string[]): void {
  const area = names.map((name) => findArea(country, name)).find((one) => one !== undefined);
  if (!area) return;
  const own = prefixes.get(area.code) ?? new Set();
  for (const prefix of found) own.add(barePostalCode(prefix));
  prefixes.set(area.code, own);
}

function fromGoogle(prefixes: Prefixes, country: string, google: GoogleCountry): void {
  const parts = (key: string) => google[key]?.split('~') ?? [];
  const [names, latin, codes, zips] = ['sub_names', 'sub_lnames', 'sub_isoids', 'sub_zips'].map(parts);
  parts('sub_keys').forEach((key, at) => {
    if (!zips?.[at]) return;
    const called = [codes?.[at], latin?.[at], names?.[at], key].filter(
      (name) => name !== undefined && name !== '',
    );
    add(prefixes, country, called as string[], expandPrefixes(zips[at]));
  });
}

function fromShopify(prefixes: Prefixes, country: string, region: Record<string, Yaml>): void {
  const own = new Map<string, string[]>();
  for (const zone of list(region.zones)) {
    const { code, name, iso_code, zip_prefixes } = map(zone);
    const called = [iso_code, name, code].map(text).filter((one) => one !== '');
    own.set(text(code), called);
    add(prefixes, country, called, list(zip_prefixes).map(text));
  }
  for (const [code, zones] of Object.entries(map(region.zips_crossing_provinces)))
    for (const zone of list(zones)) {
      const called = own.get(text(zone)) ?? own.get(`${country}-${text(zone)}`) ?? [text(zone)];
      add(prefixes, country, called, [code]);
    }
}

/** Comes behind every digit and before every letter. */
const behindDigits = ':';

/** The first code behind all that begin with the prefix; nothing behind the last one. */
function after(prefix: string): string | undefined {
  const rest = prefix.replace(/(?<![9Z])[9Z]+$/, '');
  if (rest === '') return /^\d/.test(prefix) ? behindDigits : undefined;
  return rest.slice(0, -1) + String.fromCharCode(rest.charCodeAt(rest.length - 1) + 1);
}

/** Zeros at the end change nothing in the order of codes. */
const shortest = (start: string) => start.replace(/(?<!0)0+$/, '');

/**
 * Joins what the sources know about which area a postal code lies in; an area may have a code if any of them says so.
 * @returns runs of codes in ascending order as `start area+area`, each up to the next start; an empty run belongs to
 * no area. An empty text if nothing is known about the country.
 */
export function buildPrefixes(country: string, google: GoogleCountry, region: Record<string, Yaml>): string {
  const prefixes: Prefixes = new Map();
  const overlay = prefixOverlay[country];
  if (!overlay?.alone) {
    fromGoogle(prefixes, country, google);
    fromShopify(prefixes, country, region);
  }
  for (const [pattern, areas] of Object.entries(overlay?.areas ?? {}))
    for (const area of areas.split(' ')) add(prefixes, country, [area], expandPrefixes(pattern));
  const spans = [...prefixes].flatMap(([area, all]) =>
    [...all].map((prefix) => ({ area, from: shortest(prefix), to: after(prefix) })),
  );
  const points = spans.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [shortest(to)])]);
  const starts = [...new Set(['', ...points])].sort();
  let before = '-';
  const runs: string[] = [];
  for (const start of starts) {
    const inside = spans.filter(({ from, to }) => from <= start && (to === undefined || start < to));
    const areas = [...new Set(inside.map(({ area }) => area))].sort().join('+');
    if (areas !== before) runs.push(`${start} ${areas}`.trimEnd());
    before = areas;
  }
  if (runs.at(-1) === behindDigits) runs.pop();
  return prefixes.size === 0 ? '' : runs.join('|');
}
