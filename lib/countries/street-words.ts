import { folded } from '../shared/text.ts';
import { countryRules } from './country-rules.ts';
import { type StreetPlace, streetLanguages, streetWords } from './data/street-words.ts';

/** What a short street word stands for. */
export type StreetWord = {
  place: StreetPlace;
  /** It counts with its dot only. */
  dotted: boolean;
  /** The likeliest first. */
  expansions: readonly string[];
};

/** Words by their folded short form without the dot; glued ones by the ending of a longer word. */
export type StreetTable = {
  words: ReadonlyMap<string, StreetWord>;
  glued: readonly (readonly [ending: string, word: StreetWord])[];
};

const empty: StreetTable = { words: new Map(), glued: [] };
const read = new Map<string, StreetTable>();

/** @returns the short form as it is compared: folded, without the dot at its end. */
export const streetKey = (short: string): string => {
  // Most words are plain, and folding is what costs.
  const key = /^[ -~]*$/.test(short) ? short.toLowerCase() : folded(short);
  return key.endsWith('.') ? key.slice(0, -1) : key;
};

/**
 * Where the post itself wants the short form ("123 MAIN ST"), only one with a dot was the writer's own idea.
 */
const postal = 'en-post';

const pairsOf = (list: string, place: StreetPlace, always: boolean): [string, StreetWord][] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [short = '', long = ''] = pair.split('=');
      const dotted = always || short.endsWith('.');
      return [streetKey(short), { place, dotted, expansions: long.replaceAll('_', ' ').split('/') }];
    });

function tableOf(country: string): StreetTable {
  const words = new Map<string, StreetWord>();
  const glued: [string, StreetWord][] = [];
  for (const line of streetLanguages.split(/\s+/)) {
    const [language = '', countries = ''] = line.split(':');
    if (!countries.split(',').includes(country)) continue;
    const found = streetWords[language === postal ? 'en' : language];
    if (!found) continue;
    for (const [key, word] of pairsOf(found.words, found.place, language === postal))
      if (!words.has(key)) words.set(key, word);
    glued.push(...pairsOf(found.glued ?? '', 'behind', false));
  }
  return words.size + glued.length === 0 ? empty : { words, glued };
}

/**
 * @param country ISO 3166-1 alpha-2.
 * @returns the short street words of the country's languages, the same object every time; an empty table for an
 * unknown country and where none are known. Source: OpenCage's abbreviations, libpostal's street types.
 */
export function streetTable(country: string | undefined): StreetTable {
  if (country === undefined) return empty;
  const known = read.get(country);
  if (known) return known;
  const table = tableOf(country);
  // Nothing but codes of countries that exist is kept.
  if (countryRules(country)) read.set(country, table);
  return table;
}
