import type { Account } from '../../account/account.ts';
import { customerQuery, findCustomers, verdictLevel } from '../../customers/index.ts';
import type { Verdict } from '../../customers/verdict.ts';
import { normalised } from '../normalised.ts';
import type { LoadedList } from './customer-list.ts';

/** @returns the level only; what was found stays here. */
export function verdictOf(account: Partial<Account>, { state, index }: LoadedList): Verdict {
  if (!index) return { level: 'unknown', list: state };
  return { level: verdictLevel(findCustomers(index, customerQuery(normalised(account)), 5)), list: state };
}
