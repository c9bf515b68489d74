import type { Account } from '../../account/account.ts';
import type { Decision } from '../../account/company-decision.ts';
import { decidedLevel, findDecided } from '../../customers/decided.ts';
import { areNamesReady, customerQuery, findByKeys } from '../../customers/index.ts';
import type { Verdict } from '../../customers/verdict.ts';
import { normalised } from '../normalised.ts';
import type { CustomerList } from './customer-list.ts';

/** As many as decide about a level. */
const enough = 5;

/**
 * Equal keys first after a wake of the background: they can be asked before similar names can.
 * @returns the level only; what was found stays here.
 */
export async function verdictOf(
  account: Partial<Account>,
  list: CustomerList,
  decisions: readonly Decision[],
): Promise<Verdict> {
  const { state, index } = await list.ready();
  if (!index) return { level: 'unknown', list: state };
  const query = customerQuery(normalised(account));
  if (!areNamesReady(index)) {
    const exact = decidedLevel(findDecided(index, query, decisions, enough, findByKeys));
    if (exact === 'certain') return { level: exact, list: state };
  }
  const searchable = await list.searchable();
  if (!searchable.index) return { level: 'unknown', list: searchable.state };
  const found = findDecided(searchable.index, query, decisions, enough);
  return { level: decidedLevel(found), list: searchable.state };
}
