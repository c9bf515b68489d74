import { folded } from '../shared/text.ts';
import { countryAliases } from './country-aliases.ts';
import { countryName, nameLanguages } from './country-name.ts';
import { alpha3Of, countryCodes } from './country-rules.ts';

/** Articles, punctuation and "and" differ between lists; "St." and "Saint" do too. */
export function countryKey(text: string): string {
  return folded(text)
    .replace(/['’`.]/gu, '')
    .split(/[\s,()&-]+/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'the')
    .map((word) => (word === 'st' ? 'saint' : word))
    .join(' ');
}

const tables = new Map<string, ReadonlyMap<string, string>>();

/** Their names hold letters that a key of Latin letters never equals. */
const otherScripts: ReadonlySet<string> = new Set('ru uk ja ko zh-Hans zh-Hant bg sr el ar he th'.split(' '));
/** Names of the Latin tables so far: languages share a third of them, and making keys is what costs. */
const latinNames = new Map<string, string>();

/** Built when first asked for, one language at a time: most texts are found in the first two. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  const isLatin = !otherScripts.has(language);
  for (const code of countryCodes) {
    const name = countryName(code, language);
    if (isLatin && latinNames.get(name) === code) continue;
    if (isLatin) latinNames.set(name, code);
    names.set(countryKey(name), code);
  }
  tables.set(language, names);
  return names;
}

function aliasTable(): ReadonlyMap<string, string> {
  const known = tables.get('');
  if (known) return known;
  const names = new Map<string, string>();
  for (const code of countryCodes) {
    const three = alpha3Of(code);
    if (three) names.set(three.toLowerCase(), code);
  }
  for (const [code, aliases] of Object.entries(countryAliases))
    for (const alias of aliases) names.set(countryKey(alias), code);
  tables.set('', names);
  return names;
}

/**
 * Reads a country as people and lists write it.
 * @param text an ISO code of two or three letters, or a name in any of the portal languages, with or without accents.
 * @returns its ISO 3166-1 alpha-2 code; undefined if no country is called so.
 */
export function findCountry(text: string): string | undefined {
  const value = text.trim();
  const upper = value.toUpperCase();
  if (upper.length === 2 && countryCodes.includes(upper)) return upper;
  const key = countryKey(value);
  // "AND" is Andorra's code, and as a word it would be dropped.
  const alias = aliasTable().get(key) ?? aliasTable().get(value.toLowerCase());
  if (alias) return alias;
  if (key === '') return undefined;
  const isPlain = /^[ -~]*$/.test(key);
  for (const language of nameLanguages) {
    if (isPlain && otherScripts.has(language)) continue;
    const code = namesIn(language).get(key);
    if (code) return code;
  }
  return undefined;
}
