import type { Asked } from './asked.ts';
import type { Customer } from './customer.ts';
import type { CustomerMatch, Reason } from './match.ts';
import { sameOrOther } from './same-or-other.ts';
import { areSameWords, differences, type SimilarRow } from './similar.ts';

/** Scores that about 4 of 100 new companies reach, the hardest kinds among them, at 77,494 rows; per tenfold list. */
const measured = { rows: 77_494, score: 0.848, perTenfold: 0.082 };

/**
 * From which score on a name is worth a word. The longer the list, the more of its names come near to any new one.
 * Measured at 10,000 and 77,494 rows, where it lets 4 to 5 of 100 new companies through; fewer in shorter lists.
 */
export function possibleFrom(rows: number): number {
  const tenfolds = Math.log10(Math.max(rows, 1) / measured.rows);
  return Math.min(0.9, Math.max(0.78, measured.score + measured.perTenfold * tenfolds));
}

/** What another country, another number or another tenant takes from the score. */
const contradicted = 0.06;

/** @returns what is said of a row whose name is like the one asked for. Never certain. */
export function similarMatch(
  rows: number,
  wanted: Asked,
  { row, score: alike, over }: SimilarRow,
  customer: Customer,
): CustomerMatch {
  const { here, elsewhere, otherId, otherTenant } = sameOrOther(wanted, customer);
  const against: Reason[] = [];
  if (elsewhere) against.push('other-country');
  if (otherTenant) against.push('other-tenant-id');
  if (otherId) against.push('other-registration-id');
  const score = Math.max(0, alike - contradicted * against.length);
  const same = areSameWords(over) && wanted.name.distinctive && against.length === 0;
  const level = score < possibleFrom(rows) ? 'unlikely' : same ? 'likely' : 'possible';
  const reasons: Reason[] = [...differences(over), ...(here ? (['same-country'] as const) : []), ...against];
  return { row, customer, level, score, reasons };
}
