import type { Account } from '../account/account.ts';
import { fieldValue, withField } from '../account/field-value.ts';
import { mendedLetters } from './reading/broken-letters.ts';
import { cleanLines, strayFields } from './reading/clean-lines.ts';

/**
 * What rules judge: the record as people see it. A sign that nobody can see is one finding of `field-blanks` and must
 * not make the postal code, the phone number and the state wrong as well; nor may taking it out bring up a new one.
 * @returns the record itself if nothing in it is unseen. Letters that came broken stay, they hold such signs.
 */
export function seenAccount(account: Partial<Account>): Partial<Account> {
  let seen = account;
  for (const field of strayFields(account)) {
    const value = fieldValue(account, field);
    if (typeof value !== 'string') continue;
    const clean = cleanLines(value);
    if (clean !== value && mendedLetters(value) === value) seen = withField(seen, field, clean);
  }
  return seen;
}
