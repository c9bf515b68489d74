import { folded } from '../shared/text.ts';
import { legalFormSpans } from './legal-form.ts';

/** Languages that have a table of shortened words. */
export type NameLanguage = 'en' | 'pl' | 'de' | 'fr' | 'es' | 'it';

const countryLanguages: Readonly<Record<string, NameLanguage>> = {
  PL: 'pl',
  ...{ DE: 'de', AT: 'de', CH: 'de', LI: 'de' },
  ...{ FR: 'fr', BE: 'fr', LU: 'fr', MC: 'fr', MA: 'fr', TN: 'fr', SN: 'fr', CI: 'fr' },
  ...{
    ES: 'es',
    MX: 'es',
    AR: 'es',
    CO: 'es',
    CL: 'es',
    PE: 'es',
    EC: 'es',
    UY: 'es',
    VE: 'es',
    GT: 'es',
    CR: 'es',
  },
  ...{ IT: 'it', SM: 'it' },
};

const formLanguages: readonly (readonly [form: RegExp, language: NameLanguage])[] = [
  [/spzoo|^sp[jkp]$|^ska$|^psa$/, 'pl'],
  [/gmbh|^ug$|^kg$|^ek$|^eg$|^ev$/, 'de'],
  [/sarl|^sas$|^sasu$|^eurl$/, 'fr'],
  [/^sl$|^slu$|decv|^sau$/, 'es'],
  [/^srl$|^srls$|^spa$/, 'it'],
  [/^ltd$|^inc$|^llc$|^plc$|^llp$|^corp$/, 'en'],
];

/** Shortened words that only Polish names have. */
const polishWords = /(?:^|[^a-z])(?:przeds|handl|usl|spoldz|zakl|wielobr|stow|pphu|fhu|phu)(?:[^a-z]|$)/;

/**
 * @param country ISO 3166-1 alpha-2; without it the legal form, Polish letters and Polish short words tell.
 * @returns the language a company's name is probably in; `undefined` if nothing tells.
 */
export function nameLanguage(name: string, country?: string): NameLanguage | undefined {
  if (country) return Object.hasOwn(countryLanguages, country) ? countryLanguages[country] : 'en';
  if (/[ąęłńśźżĄĘŁŃŚŹŻ]/.test(name)) return 'pl';
  const form = legalFormSpans(name)[0]?.key ?? '';
  const language = formLanguages.find(([pattern]) => pattern.test(form))?.[1];
  return language ?? (polishWords.test(folded(name)) ? 'pl' : undefined);
}
