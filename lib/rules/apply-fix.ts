import type { Account } from '../account/account.ts';
import type { Finding, Fix } from './finding.ts';

/**
 * @returns a copy of the record with the fix's fields set. The agreement's parts are merged one by one, so that
 * a fix of its phone keeps its date; lists are replaced.
 */
export function applyFix(account: Partial<Account>, fix: Pick<Fix, 'set'>): Partial<Account> {
  const fixed = { ...account, ...fix.set };
  if (fix.set.agreement) fixed.agreement = { ...account.agreement, ...fix.set.agreement };
  return fixed;
}

const touched = (fix: Fix): string[] => [
  ...Object.keys(fix.set).filter((key) => key !== 'agreement'),
  ...Object.keys(fix.set.agreement ?? {}).map((key) => `agreement.${key}`),
];

/**
 * The fixes that may be applied together without asking again.
 * @returns the safe ones, at most one a field: each was made for the value as it stands, so a second one for the
 * same field would undo the first. Check again after applying them; a further safe fix may then turn up.
 */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  const taken = new Set<string>();
  const fixes: Fix[] = [];
  for (const { fix } of findings) {
    if (!fix?.safe) continue;
    const keys = touched(fix);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    fixes.push(fix);
  }
  return fixes;
}
