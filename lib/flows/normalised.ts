import type { Account } from '../account/account.ts';
import { findCountry } from '../countries/find-country.ts';

/**
 * @returns the record with its country as an ISO code, whatever language the page showed it in. A country
 * nobody knows stays as it is, so that the rule about it can say so.
 */
export function normalised(account: Partial<Account>): Partial<Account> {
  const country = account.country?.trim();
  if (!country) return account;
  return { ...account, country: findCountry(country) ?? country };
}
