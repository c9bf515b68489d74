import type { Account } from '../../account/account.ts';
import { keptWith } from '../../names/remember.ts';

/** Keeps what was read of a record as long as the record itself: in one check all rules are given the same one. */
export const perRecord = <T>(read: (account: Partial<Account>) => T) => keptWith(read);
