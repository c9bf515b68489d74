import { folded } from '../shared/text.ts';
import { legalFormSpans } from './legal-form.ts';

/** Languages that have a table of shortened words. */
export type NameLanguage =
  | ('en' | 'pl' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl')
  | ('cs' | 'sk' | 'sv' | 'da' | 'nb' | 'fi' | 'hu' | 'ro' | 'tr');

/** In which languages the companies of a country are named, the commonest first; English stands for all others. */
const languagesOf: Readonly<Record<NameLanguage, string>> = {
  en: '',
  pl: 'PL',
  de: 'DE AT LI CH LU',
  fr: 'FR BE MC MA TN SN CI CM DZ ML BF BJ TG NE GA CG CD MG HT GP MQ GF RE NC PF LU CH CA',
  es: 'ES MX AR CO CL PE EC UY VE GT CR PA DO BO PY HN NI SV CU PR AD',
  it: 'IT SM VA CH',
  pt: 'PT BR AO MZ CV ST GW',
  nl: 'NL SR AW CW SX BE',
  cs: 'CZ',
  sk: 'SK',
  sv: 'SE AX FI',
  da: 'DK FO GL',
  nb: 'NO',
  fi: 'FI',
  hu: 'HU',
  ro: 'RO MD',
  tr: 'TR',
};

/** Where several tables name a country, this is the one that most of its companies' names are in. */
const mostly: Readonly<Record<string, NameLanguage>> = { CH: 'de', LU: 'fr', BE: 'fr', FI: 'fi', CA: 'en' };

const byCountry: ReadonlyMap<string, readonly NameLanguage[]> = (() => {
  const all = new Map<string, NameLanguage[]>();
  for (const [language, countries] of Object.entries(languagesOf))
    for (const country of countries.split(' '))
      all.set(country, [...(all.get(country) ?? []), language as NameLanguage]);
  for (const [country, first] of Object.entries(mostly))
    all.set(country, [first, ...(all.get(country) ?? []).filter((one) => one !== first)]);
  return all;
})();

/** @returns the languages of a country's company names that have a table, the commonest first; none for most. */
export const countryLanguages = (country: string): readonly NameLanguage[] =>
  country === '' ? [] : (byCountry.get(country) ?? []);

const formLanguages: readonly (readonly [form: RegExp, language: NameLanguage])[] = [
  [/spzoo|^sp[jkp]$|^ska$|^psa$/, 'pl'],
  [/gmbh|^ug$|^kg$|^ek$|^eg$|^ev$|^mbh$|^ohg$/, 'de'],
  [/sarl|^sas$|^sasu$|^eurl$|^sci$/, 'fr'],
  [/^sl$|^slu$|decv|^sau$|^slp$/, 'es'],
  [/^srls?$|^spa$|^snc$/, 'it'],
  [/^lda$|^ltda$|^unipessoallda$|^eireli$/, 'pt'],
  [/^bv$|^nv$|^vof$|^bvba$|^vzw$/, 'nl'],
  [/^sro$|^vos$|^spolsro$/, 'cs'],
  [/^aktiebolag$|^hb$/, 'sv'],
  [/^aps$|^amba$/, 'da'],
  [/^asa$/, 'nb'],
  [/^oyj?$|^ky$/, 'fi'],
  [/^kft$|^zrt$|^nyrt$|^kkt$/, 'hu'],
  [/ltdsti$|^ltdsti$/, 'tr'],
  [/^ltd$|^inc$|^llc$|^plc$|^llp$|^corp$|^coltd$/, 'en'],
];

/** Letters that one of the languages has alone. */
const ownLetters: readonly (readonly [letter: RegExp, language: NameLanguage])[] = [
  [/[ąęłńśźżĄĘŁŃŚŹŻ]/, 'pl'],
  [/[řěůŘĚŮ]/, 'cs'],
  [/[ľĺŕĽĹŔ]/, 'sk'],
  [/[őűŐŰ]/, 'hu'],
  [/[șțșțȘȚ]/, 'ro'],
  [/[ğıİĞ]/, 'tr'],
];

/** Shortened words that only Polish names have. */
const polishWords = /(?:^|[^a-z])(?:przeds|handl|usl|spoldz|zakl|wielobr|stow|pphu|fhu|phu)(?:[^a-z]|$)/;

/** Words that names in no other language hold; many companies everywhere have an English name. */
const englishWords =
  /(?<!\p{L})(?:of|and(?!\.)|for|the|ltd|limited|inc|university|institute|research|society|studies|national \p{L}+ (?:center|centre|agency)|hospital|center|foundation|school|academy|museum of|holdings|pharmaceuticals|therapeutics|acquisition)(?!\p{L})/iu;

const told = (name: string): NameLanguage | undefined => {
  const letter = ownLetters.find(([pattern]) => pattern.test(name))?.[1];
  if (letter) return letter;
  const form = legalFormSpans(name)[0]?.key ?? '';
  return formLanguages.find(([pattern]) => pattern.test(form))?.[1];
};

/**
 * @param country ISO 3166-1 alpha-2; without it the legal form, letters of one language and Polish short words tell.
 * @returns the language a company's name is probably in; `undefined` if nothing tells.
 */
export function nameLanguage(name: string, country?: string): NameLanguage | undefined {
  if (!country) return told(name) ?? (polishWords.test(folded(name)) ? 'pl' : undefined);
  const own = countryLanguages(country);
  if (own.length > 0 && englishWords.test(name)) return 'en';
  if (own.length < 2) return own[0] ?? 'en';
  const language = told(name);
  return language && own.includes(language) ? language : own[0];
}
