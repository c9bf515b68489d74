import type { Customer } from '../../customers/customer.ts';
import type { ListChange } from '../../customers/list-change.ts';
import type { CustomerListMeta } from '../../customers/list-meta.ts';
import type { RowPage, RowsAsk, RowsError } from '../../customers/row-page.ts';
import { type RowSearch, rowSearch, rowsFound } from '../../customers/row-search.ts';
import { allCustomers } from '../../customers/row-table.ts';
import { changeList } from '../change-list.ts';
import { listInForce, metaInForce } from '../list-in-force.ts';

/** What the options page asks, with what it gets. All of it is plain data and may take a second. */
export type ListAsked = {
  rows: { answer: RowPage | { error: RowsError } };
  change: { answer: { changed: CustomerListMeta } | { error: RowsError } };
};
export type ListAsk =
  | ({ list: 'rows' } & { ask: RowsAsk })
  | { list: 'change'; generation: string; change: ListChange };

type Open = { meta: CustomerListMeta; rows: Customer[]; search: RowSearch | null };

/** Looks through the stored lists and changes them, for a worker. It keeps the rows as long as it lives. */
export function createListBrowser(): (ask: ListAsk) => Promise<ListAsked[ListAsk['list']]['answer']> {
  let open: Open | null = null;

  /** @returns the lists in force: another tab may have imported since. */
  async function inForce(): Promise<Open | 'none' | 'unavailable'> {
    const meta = await metaInForce();
    if (!meta.ok) return 'unavailable';
    if (open && meta.value?.generation === open.meta.generation) return open;
    open = null;
    const found = await listInForce();
    if (!found.ok) return 'unavailable';
    if (!found.value) return 'none';
    open = { meta: found.value.meta, rows: allCustomers(found.value.rows), search: null };
    return open;
  }

  async function rowsOf({ query, list, from, count }: RowsAsk): Promise<ListAsked['rows']['answer']> {
    const now = await inForce();
    if (typeof now === 'string') return { error: now };
    now.search ??= rowSearch(now.rows);
    const found = rowsFound(now.search, query, list);
    // A row went from the last page, or the list became shorter.
    const start = Math.min(from, Math.max(0, Math.ceil(found.length / count) - 1) * count);
    return {
      generation: now.meta.generation,
      found: found.length,
      from: start,
      rows: found.slice(start, start + count).map((row) => ({ row, customer: now.rows[row] as Customer })),
    };
  }

  async function change(generation: string, step: ListChange): Promise<ListAsked['change']['answer']> {
    const now = await inForce();
    if (typeof now === 'string') return { error: now === 'none' ? 'gone' : now };
    if (now.meta.generation !== generation) return { error: 'gone' };
    const done = await changeList(now.meta, now.rows, step);
    if (!done.ok) return { error: done.error };
    open = { ...done.value, search: null };
    return { changed: done.value.meta };
  }

  return async (ask) => {
    try {
      return ask.list === 'rows' ? await rowsOf(ask.ask) : await change(ask.generation, ask.change);
    } catch {
      return { error: 'unexpected' };
    }
  };
}
