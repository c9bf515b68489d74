import { type Decision, sameQuestion } from '../account/company-decision.ts';
import type { CustomerIndex } from './customer-index.ts';
import { decidedQuestion, rowIdentity } from './decision-key.ts';
import { findCustomers } from './find.ts';
import {
  type CustomerMatch,
  type CustomerQuery,
  type MatchLevel,
  type Reason,
  verdictLevel,
} from './match.ts';

/** A match with what the user said of it, if anything. */
export type DecidedMatch = CustomerMatch & { decision?: 'same' | 'different' };

const numbers: ReadonlySet<Reason> = new Set(['same-tenant-id', 'same-registration-id']);

/** Whoever called it another company had not seen yet that it has the same number, and a second tenant stays for ever. */
const outdated = (decision: Decision, { reasons }: CustomerMatch): boolean =>
  !decision.same && decision.sameId !== true && reasons.some((reason) => numbers.has(reason));

/**
 * Lays the user's own word over what the list says.
 * @param decisions those about the question that was asked; of others nothing is known here.
 * @returns what is the same company first and certain, with that as its first reason; then what is not decided as it
 * was; what is another company last.
 */
export function decided(matches: readonly CustomerMatch[], decisions: readonly Decision[]): DecidedMatch[] {
  if (decisions.length === 0) return [...matches];
  const said = new Map(decisions.map((decision) => [decision.row.id, decision]));
  const groups: Record<'same' | 'open' | 'different', DecidedMatch[]> = { same: [], open: [], different: [] };
  for (const match of matches) {
    const decision = said.get(rowIdentity(match.customer));
    if (!decision) groups.open.push(match);
    else if (outdated(decision, match))
      groups.open.push({ ...match, reasons: ['said-different', ...match.reasons] });
    else if (decision.same)
      groups.same.push({
        ...match,
        level: 'certain',
        score: 1,
        reasons: ['said-same', ...match.reasons],
        decision: 'same',
      });
    else groups.different.push({ ...match, decision: 'different' });
  }
  return [...groups.same, ...groups.open, ...groups.different];
}

/** @returns the strongest level; what the user called another company has no part in it. */
export const decidedLevel = (matches: readonly DecidedMatch[]): MatchLevel | 'none' =>
  verdictLevel(matches.filter(({ decision }) => decision !== 'different'));

/** How the list is searched; each answers the surest first. */
type Find = typeof findCustomers;

/** The row is asked for by what it was known by: the question that was decided may not find it any more. */
function rowsOf(index: CustomerIndex, { row }: Decision, find: Find): CustomerMatch[] {
  const [kind, id = ''] = row.id.split(/:(.*)/s);
  const query: CustomerQuery =
    kind === 'tenant' ? { tenantId: id } : kind === 'registration' ? { registrationId: id } : row;
  return find(index, query, 100).filter(({ customer }) => rowIdentity(customer) === row.id);
}

/**
 * Looks for a company in the list and heeds what the user decided about it.
 * @param decisions all that are stored.
 * @param limit most matches, without those that the user called other companies.
 * @param find another way to search, as by equal keys alone.
 * @returns the matches in the order of `decided`. A customer that was called the same is among them as long as the list
 * holds it, whatever else is asked.
 */
export function findDecided(
  index: CustomerIndex,
  query: CustomerQuery,
  decisions: readonly Decision[],
  limit?: number,
  find: Find = findCustomers,
): DecidedMatch[] {
  const question = decisions.length > 0 ? decidedQuestion(query) : null;
  const mine = question ? decisions.filter(({ asked }) => sameQuestion(asked, question)) : [];
  if (mine.length === 0) return find(index, query, limit);
  const most = limit ?? 20;
  const found = find(index, query, most + mine.length);
  const rows = new Set(found.map(({ row }) => row));
  const missing = mine
    .filter(({ same }) => same)
    .flatMap((decision) => rowsOf(index, decision, find))
    .filter(({ row }) => !rows.has(row) && rows.add(row))
    .map((match) => ({ ...match, reasons: [] }));
  const all = decided([...missing, ...found], mine);
  const listed = all.filter(({ decision }) => decision !== 'different').slice(0, most);
  return [...listed, ...all.filter(({ decision }) => decision === 'different')];
}
