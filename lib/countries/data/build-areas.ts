import { readFileSync } from 'node:fs';
import { areaKey } from '../area-key.ts';
import { readYaml, type Yaml } from './build-yaml.ts';
import { areaAliases, polishAreas, shortStates } from './overlay.ts';

/** One area while the sources are merged; `names` are in falling order of trust, the first is shown. */
type Draft = { code: string; names: string[]; local?: string; aliases: string[] };
export type GoogleCountry = Record<string, string>;

const list = (value: Yaml | undefined): Yaml[] => (Array.isArray(value) ? value : []);
const text = (value: Yaml | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const map = (value: Yaml | undefined): Record<string, Yaml> =>
  typeof value === 'object' && !Array.isArray(value) ? value : {};

/** A file that a source has for some countries only. */
function readIf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function fromCommerceguys(folder: string, country: string): Draft[] {
  const source = readIf(`${folder}/commerceguys-subdivisions/${country}.json`);
  if (!source) return [];
  const { subdivisions } = JSON.parse(source) as { subdivisions: Record<string, Record<string, string>> };
  return Object.entries(subdivisions).map(([code, area]) => ({
    code,
    // Some lists are keyed by the name itself.
    names: [area.name ?? code],
    local: area.local_name,
    aliases: [area.code, area.local_code].filter((alias) => alias !== undefined),
  }));
}

function fromGoogle(country: GoogleCountry): Draft[] {
  const parts = (key: string) => country[key]?.split('~') ?? [];
  const [names, latin, codes] = [parts('sub_names'), parts('sub_lnames'), parts('sub_isoids')];
  return parts('sub_keys').map((key, at) => ({
    code: codes[at] || key,
    names: [latin[at] || names[at] || key],
    local: latin[at] ? names[at] : undefined,
    aliases: [key, names[at]].filter((alias) => alias !== undefined),
  }));
}

function fromShopify(region: Record<string, Yaml>): Draft[] {
  return list(region.zones).map((zone) => {
    const { code, name, iso_code, name_alternates, code_alternates } = map(zone);
    const bare = (value: string) => value.replace(/^[A-Z]{2}-/, '');
    const own = bare(text(code) ?? '');
    return {
      code: bare(text(iso_code) ?? own),
      names: [text(name) ?? ''],
      aliases: [own, ...list(name_alternates), ...list(code_alternates)].map((alias) => text(alias) ?? ''),
    };
  });
}

function fromOpenCage(areas: Record<string, Yaml>): Draft[] {
  return Object.entries(areas).map(([code, area]) => {
    if (typeof area === 'string') return { code, names: [area], aliases: [] };
    const { default: local, alt_en, ...others } = map(area);
    return {
      code,
      names: [text(alt_en) ?? text(local) ?? ''],
      local: text(local),
      aliases: Object.values(others).map((alias) => text(alias) ?? ''),
    };
  });
}

const fromHand = (): Draft[] =>
  polishAreas.map((line) => {
    const [code, name, local, letters, adjective] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const full = [`województwo ${local.toLowerCase()}`, `${adjective} Voivodeship`];
    return { code, names: [name], local, aliases: [letters, ...full, adjective] };
  });

const matches = (a: Draft, b: Draft): boolean => {
  const keys = (draft: Draft) =>
    [...draft.names, draft.local ?? '', ...draft.aliases].map(areaKey).filter(Boolean);
  const known = new Set(keys(a).filter((key) => key.length > 3));
  return keys(b).some((key) => known.has(key));
};

/** Areas that only the lesser source knows are left out: they are former ones, or not areas of that country. */
function merge(base: Draft[], more: Draft[], better: boolean): void {
  for (const extra of more) {
    // Numbers were given anew in some countries (VN, KZ), so only codes with letters are trusted before names.
    const sameCode = (area: Draft) => area.code === extra.code && !/^\d+$/.test(area.code);
    const own = base.find(sameCode) ?? base.find((area) => matches(area, extra));
    if (!own) continue;
    own.names = better ? [...extra.names, ...own.names] : [...own.names, ...extra.names];
    own.local ??= extra.local;
    own.aliases.push(...[extra.code, ...extra.aliases].filter((alias) => !/^\d*$/.test(alias)));
  }
}

function line({ code, names, local, aliases }: Draft): string {
  const name = names[0] as string;
  const seen = new Set(['', code.toLowerCase(), areaKey(name)]);
  const fresh = (value: string | undefined): value is string => {
    if (!value || seen.has(areaKey(value)) || seen.has(value.toLowerCase())) return false;
    seen.add(areaKey(value));
    return true;
  };
  const ownName = fresh(local) ? local : '';
  return [code, name, ownName, [...names, ...aliases].filter(fresh).join(';')]
    .join('|')
    .replace(/(?<!\|)\|+$/, '');
}

/**
 * Merges what the sources know about a country's areas: the freshest list decides which areas exist.
 * @returns one area a line as `code|English or Latin name|local name|alias;alias`, sorted by name.
 */
export function buildAreas(
  folder: string,
  country: string,
  google: GoogleCountry,
  region: Record<string, Yaml>,
  only: readonly string[] | undefined,
  withOpenCage: boolean,
): string {
  const states = withOpenCage ? openCage(folder)[country] : undefined;
  const lists = [
    // The portal's own list for Australia has an area that this source lacks.
    country === 'AU' ? [] : fromCommerceguys(folder, country),
    fromGoogle(google),
    fromShopify(region),
    country === 'PL' ? fromHand() : fromOpenCage(map(states)),
  ];
  const first = lists.findIndex((drafts) => drafts.length > 0);
  if (first < 0) return '';
  const base = lists[first] as Draft[];
  for (const [at, drafts] of lists.entries()) if (at > first) merge(base, drafts, at === 2);
  const short = shortStates[country]?.split(',') ?? [];
  for (const area of base) {
    area.aliases.push(...(areaAliases[`${country}-${area.code}`] ?? []));
    for (const entry of short) if (entry.startsWith(`${area.code} `)) area.aliases.push(entry.slice(3));
  }
  const kept = only ? base.filter((area) => only.includes(area.code)) : base;
  return kept
    .sort((a, b) => (a.names[0] as string).localeCompare(b.names[0] as string, 'en'))
    .map(line)
    .join('\n');
}

let states: Record<string, Yaml> | undefined;
function openCage(folder: string): Record<string, Yaml> {
  states ??= map(readYaml(readFileSync(`${folder}/opencage-address-formatting/state_codes.yaml`, 'utf8')));
  return states;
}
