import type { Overlay } from './compare-names.ts';
import type { CustomerIndex } from './customer-index.ts';
import type { Reason } from './match.ts';
import { searchNames } from './name-search.ts';
import { nameWords } from './name-words.ts';
import { namesOfIndex } from './names-ready.ts';
import { tradingNames } from './trading-names.ts';

/** A row whose name may be the one asked for, written otherwise. */
export type SimilarRow = { row: number; score: number; over: Overlay };

/** Of two names that a query has, what one is worth that a row with several names has nothing like. */
const unlikeName = 0.3;

/** @returns true if the list has more than one name of this row. */
function hasSeveral(rows: Uint32Array, row: number, name: number): boolean {
  return rows[name - 1] === row || rows[name + 1] === row;
}

/**
 * @param name as typed; it may hold several names.
 * @returns rows by how alike one of their names is, the most alike first. Where query and row have several names, all
 * of them count: one that is equal does not outweigh another that is not.
 */
export function similarRows(index: CustomerIndex, name: string, limit: number): SimilarRow[] {
  const names = namesOfIndex(index);
  const parts = tradingNames(name);
  const found = new Map<number, { scores: number[]; best: number; over: Overlay; several: boolean }>();
  for (const [at, part] of parts.entries()) {
    for (const hit of searchNames(names, nameWords(part))) {
      const row = names.rows[hit.name] as number;
      const known = found.get(row);
      if (!known) {
        const scores = parts.map((_, place) => (place === at ? hit.score : unlikeName));
        found.set(row, {
          scores,
          best: hit.score,
          over: hit.over,
          several: hasSeveral(names.rows, row, hit.name),
        });
        continue;
      }
      known.scores[at] = Math.max(known.scores[at] as number, hit.score);
      if (hit.score > known.best) {
        known.best = hit.score;
        known.over = hit.over;
      }
    }
  }
  const rows = [...found].map(([row, { scores, best, over, several }]) => {
    const all = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { row, over, score: several ? Math.min(best, all) : best };
  });
  return rows.sort((one, other) => other.score - one.score || one.row - other.row).slice(0, limit);
}

/** @returns in words what parts two names that are not equal. */
export function differences({ query, name, unlike, turns }: Overlay): Reason[] {
  const reasons: Reason[] = ['similar-name'];
  if (unlike > 0) reasons.push('letters-differ');
  if (query.number && name.number) reasons.push('other-number');
  if (query.places > 0 && name.places > 0) reasons.push('other-place');
  if (query.count > 0 || query.asides > 0 || (query.places > 0 && name.places === 0))
    reasons.push('word-only-asked');
  if (name.count > 0 || name.asides > 0 || (name.places > 0 && query.places === 0))
    reasons.push('word-only-listed');
  if (turns > 0) reasons.push('other-word-order');
  return reasons;
}

/** @returns true if the names have the same words, be it in another order, shortened or cut elsewhere. */
export function areSameWords({ query, name, unlike, heavy }: Overlay): boolean {
  const left = query.count + name.count + query.asides + name.asides + query.places + name.places;
  return left === 0 && unlike < 0.05 && heavy > 0;
}
