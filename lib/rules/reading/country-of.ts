import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';
import { countryRules } from '../../countries/country-rules.ts';
import { findCountry } from '../../countries/find-country.ts';

/** @returns the record's country as ISO 3166-1 alpha-2, also where it is written as a name; undefined if it is none. */
export function countryOf(account: Partial<Account>): string | undefined {
  const text = fieldText(account, 'country');
  return text === '' || countryRules(text) ? text || undefined : findCountry(text);
}
