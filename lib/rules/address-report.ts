import type { Account } from '../account/account.ts';
import type { Fix } from './rule.ts';

/** A record of an address, for examples: country, line 1, and what else is said. */
export const address = (
  country: string,
  addressLine1: string,
  more: Partial<Account> = {},
): Partial<Account> => ({ country, addressLine1, ...more });

/**
 * @returns a fix that sets address fields; its label shows the first value that isn't empty. One that empties a field is
 * never safe: whoever presses *apply safe fixes* would not see it go.
 */
export function addressFix(rule: string, set: Partial<Account>, safe = false, label = 'fix'): Fix {
  const value = Object.values(set).find((each) => typeof each === 'string' && each !== '');
  return {
    label: { key: `${rule}.${label}`, params: { value: typeof value === 'string' ? value : '' } },
    set,
    safe: safe && Object.values(set).every((each) => each !== ''),
  };
}
