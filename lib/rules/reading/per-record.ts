import type { Account } from '../../account/account.ts';

/** Keeps what was read of a record as long as the record itself: in one check all rules are given the same one. */
export function perRecord<T>(read: (account: Partial<Account>) => T): (account: Partial<Account>) => T {
  const known = new WeakMap<Partial<Account>, { value: T }>();
  return (account) => {
    const old = known.get(account);
    if (old) return old.value;
    const value = read(account);
    known.set(account, { value });
    return value;
  };
}
