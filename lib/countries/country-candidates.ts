import { countryAliases } from './country-aliases.ts';
import { countryName, nameLanguages } from './country-name.ts';
import { alpha3Of, countryRules } from './country-rules.ts';

/**
 * Every way a portal's list may show a country, best first, for picking an option: the code, the names in the
 * portal languages (English first), other names, the three-letter code.
 * @returns nothing for an unknown code.
 */
export function countryCandidates(code: string): string[] {
  if (!countryRules(code)) return [];
  const names = nameLanguages.map((language) => countryName(code, language));
  const three = alpha3Of(code);
  return [...new Set([code, ...names, ...(countryAliases[code] ?? []), ...(three ? [three] : [])])];
}
