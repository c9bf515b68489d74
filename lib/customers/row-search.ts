import { folded } from '../shared/text.ts';
import { type Customer, type ListName, listOf } from './customer.ts';
import { tenantIdKey } from './tenant-id.ts';

/** The rows of a list, ready to be looked through: what is searched of each, and their order by name. */
export type RowSearch = { texts: readonly string[]; lists: readonly ListName[]; order: Uint32Array };

const signs = /[^\p{L}\p{N}]+/gu;

/** Names, domain and numbers; not what every other row says too, such as the relationship. */
function textOf({ name, alternativeNames = [], domain = '', tenantId = '', registrationId = '' }: Customer) {
  const number = registrationId === '' ? '' : `${registrationId} ${registrationId.replace(signs, '')}`;
  return folded([name, ...alternativeNames, domain, tenantId, number].join(' '));
}

/** @returns the search over these rows. For 200,000 it takes about a second, so it is meant for a worker. */
export function rowSearch(rows: readonly Customer[]): RowSearch {
  const texts = rows.map(textOf);
  const order = Uint32Array.from(rows, (_, row) => row).sort((a, b) => {
    const [left, right] = [texts[a] as string, texts[b] as string];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  return { texts, lists: rows.map(listOf), order };
}

/**
 * @param query as typed: case and accents don't matter, and every word of it must be in the row.
 * @param list rows of this list only; null for all.
 * @returns the positions of the rows found, by name. An empty query finds all.
 */
export function rowsFound(
  { texts, lists, order }: RowSearch,
  query: string,
  list: ListName | null,
): number[] {
  const id = tenantIdKey(query);
  const words =
    id === ''
      ? folded(query)
          .split(/\s+/u)
          .filter((word) => word !== '')
      : [id];
  const found: number[] = [];
  for (const row of order) {
    if (list !== null && lists[row] !== list) continue;
    const text = texts[row] as string;
    if (words.every((word) => text.includes(word))) found.push(row);
  }
  return found;
}
