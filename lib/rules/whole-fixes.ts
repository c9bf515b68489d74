import type { Account } from '../account/account.ts';
import { fieldKeys } from '../account/field-keys.ts';
import { fieldValue } from '../account/field-value.ts';
import { longestValue } from '../shared/text.ts';
import type { Fix, Report } from './rule.ts';

/**
 * Rules get texts cut to `longestValue` characters; a fix made of such a part would cut the user's text as well.
 * @param account the record with its texts cut.
 * @returns a function that takes the fixes of fields that may have been cut out of a report.
 */
export function wholeFixes(account: Partial<Account>): (report: Report) => Report {
  const cut = fieldKeys.filter((key) => {
    const value = fieldValue(account, key);
    return typeof value === 'string' && value.length >= longestValue;
  });
  if (cut.length === 0) return (report) => report;
  const whole = (fix: Fix) => cut.every((key) => fieldValue(fix.set, key) === undefined);
  return ({ fix, moreFixes, ...report }) => {
    const [first, ...others] = [...(fix ? [fix] : []), ...(moreFixes ?? [])].filter(whole);
    return { ...report, ...(first && { fix: first }), ...(others.length > 0 && { moreFixes: others }) };
  };
}
