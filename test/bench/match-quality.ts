import { buildCustomerIndex, findCustomers } from '../../lib/customers/index.ts';
import type { BenchOptions, Figure } from './bench.ts';
import { realCustomers, realQueries } from './real-data.ts';

/** A kind of query: how often it was asked, found among the first five, and called certain though it was another. */
type Tally = { asked: number; found: number; wrongCertain: number };

const none = (): Tally => ({ asked: 0, found: 0, wrongCertain: 0 });

/**
 * @returns for each kind of query the share that is found among the first five (a row of the same group counts), and
 * for companies that are not in the list the share that is wrongly called certain. Nothing without data.
 */
export function matchQuality({ data, scale }: BenchOptions): Figure[] {
  const rows = realCustomers(data);
  if (rows.length === 0) return [];
  const index = buildCustomerIndex(
    rows.map(({ name, country, domain }) => ({
      name,
      ...(country ? { country } : {}),
      ...(domain ? { domain } : {}),
    })),
  );
  const tallies = new Map<string, Tally>();
  const all = realQueries(data);
  for (const { query, kind, row: listed, group } of all.slice(0, Math.ceil(all.length * scale))) {
    const tally = tallies.get(kind) ?? none();
    tallies.set(kind, tally);
    // A stranger is asked for in the country of whatever is most like it: the hardest case for "certain".
    const nearest = listed ?? findCustomers(index, { name: query }, 1)[0]?.row ?? -1;
    const matches = findCustomers(index, { name: query, country: rows[nearest]?.country ?? undefined }, 5);
    tally.asked += 1;
    if (group !== null && matches.some(({ row }) => rows[row]?.group === group)) tally.found += 1;
    if (matches.some(({ row, level }) => level === 'certain' && rows[row]?.group !== group))
      tally.wrongCertain += 1;
  }
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([kind, { asked, found, wrongCertain }]): Figure[] => {
      const certain: Figure = {
        what: `${kind}: wrongly certain of ${asked}`,
        value: (100 * wrongCertain) / asked,
        unit: '%',
        budget: 0,
      };
      if (kind.startsWith('n_')) return [certain];
      return [{ what: `${kind}: found of ${asked}`, value: (100 * found) / asked, unit: '%' }, certain];
    });
}
