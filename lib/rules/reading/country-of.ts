import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';
import { countryRules } from '../../countries/country-rules.ts';
import { findCountry } from '../../countries/find-country.ts';
import { remembering } from '../../names/remember.ts';

/** Two dozen rules ask in one check, and a misspelt name is looked for in all languages. */
const meant = remembering((text) => ({ country: findCountry(text) }), 16);

/** @returns the record's country as ISO 3166-1 alpha-2, also where it is written as a name; undefined if it is none. */
export function countryOf(account: Partial<Account>): string | undefined {
  const text = fieldText(account, 'country');
  return text === '' || countryRules(text) ? text || undefined : meant(text).country;
}
