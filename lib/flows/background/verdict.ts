import type { Account } from '../../account/account.ts';
import type { Decision } from '../../account/company-decision.ts';
import { decidedLevel, findDecided } from '../../customers/decided.ts';
import { customerQuery } from '../../customers/index.ts';
import type { Verdict } from '../../customers/verdict.ts';
import { normalised } from '../normalised.ts';
import type { LoadedList } from './customer-list.ts';

/** @returns the level only; what was found stays here. */
export function verdictOf(
  account: Partial<Account>,
  { state, index }: LoadedList,
  decisions: readonly Decision[],
): Verdict {
  if (!index) return { level: 'unknown', list: state };
  const found = findDecided(index, customerQuery(normalised(account)), decisions, 5);
  return { level: decidedLevel(found), list: state };
}
