import type { Account } from '../../account/account.ts';
import { customerQuery, findCustomers, verdictLevel } from '../../customers/index.ts';
import type { Verdict } from '../../customers/verdict.ts';
import { normalised } from '../normalised.ts';
import type { LoadedList } from './customer-list.ts';

/** A person types a name or two a minute; a page that tries more is listing our customers. */
const mostDistinct = 12;
const minute = 60_000;

/** Remembers for each tab which values were asked within the last minute. */
export function createVerdictLimit(clock: () => number): (tabId: number, question: string) => boolean {
  const asked = new Map<number, Map<string, number>>();
  return (tabId, question) => {
    const now = clock();
    const mine = asked.get(tabId) ?? new Map<string, number>();
    for (const [key, at] of mine) if (now - at > minute) mine.delete(key);
    asked.set(tabId, mine);
    if (!mine.has(question) && mine.size >= mostDistinct) return false;
    mine.set(question, now);
    return true;
  };
}

/** @returns the level only; what was found stays here. */
export function verdictOf(account: Partial<Account>, { state, index }: LoadedList): Verdict {
  if (!index) return { level: 'none', list: state };
  return { level: verdictLevel(findCustomers(index, customerQuery(normalised(account)), 5)), list: state };
}
