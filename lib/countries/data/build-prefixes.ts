import { administrativeAreas, findArea } from '../areas.ts';
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

/** As `runsOf` in postal-areas.ts reads it. */
function written(country: string, runs: readonly { start: string; areas: readonly string[] }[]): string {
  const codes = administrativeAreas(country).map(({ code }) => code);
  const letter = (place: number) => String.fromCharCode(97 + place);
  const named = (code: string) => {
    const place = codes.indexOf(code);
    return codes.length > 26 ? letter(Math.floor(place / 26)) + letter(place % 26) : letter(place);
  };
  let before = '';
  const parts = runs.map(({ start, areas }) => {
    let kept = 0;
    while (kept < start.length && start[kept] === before[kept]) kept++;
    before = start;
    return `${kept}${start.slice(kept)}${areas.map(named).join('') || '-'}`;
  });
  return parts.join('');
}

/**
 * Joins what the sources know about which area a postal code lies in; an area may have a code if any of them says so.
 * @returns runs of codes in rising order, each up to the next start; one without areas belongs to none. An empty text
 * if nothing is known about the country.
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
  if (spans.length === 0) return '';
  const points = spans.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [shortest(to)])]);
  const runs: { start: string; areas: string[] }[] = [];
  for (const start of [...new Set(['', ...points])].sort()) {
    const inside = spans.filter(({ from, to }) => from <= start && (to === undefined || start < to));
    const areas = [...new Set(inside.map(({ area }) => area))].sort();
    if (areas.join() !== runs.at(-1)?.areas.join()) runs.push({ start, areas });
  }
  if (runs.at(-1)?.start === behindDigits) runs.pop();
  return written(country, runs);
}
