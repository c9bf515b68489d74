import { expect, test } from 'vitest';
import type { Customer } from '../../../../lib/customers/customer.ts';
import { changedRows } from '../../../../lib/customers/list-change.ts';
import type { RowsError, RowsShown } from '../../../../lib/customers/row-page.ts';
import { rowSearch, rowsFound } from '../../../../lib/customers/row-search.ts';
import type { ListAsk } from '../../../../lib/flows/options/browse-list.ts';
import { createListRows } from '../../../../lib/flows/options/list-rows.ts';

const names = (rows: readonly Customer[]) => rows.map(({ name }) => name);

/** Rows in memory that answer as the worker does. */
function open(start: Customer[]) {
  let rows = start;
  let generation = 1;
  let shown: RowsShown | null = null;
  let failing: RowsError | null = null;
  const told: { text: string; undo: (() => void) | undefined }[] = [];
  const asked: string[] = [];
  let changes = 0;
  const answer = (ask: ListAsk): unknown => {
    if (failing) return { error: failing };
    if (ask.list === 'rows') {
      asked.push(ask.ask.query);
      const found = rowsFound(rowSearch(rows), ask.ask.query, ask.ask.list);
      const page = found.slice(ask.ask.from, ask.ask.from + ask.ask.count);
      return {
        generation: String(generation),
        found: found.length,
        from: ask.ask.from,
        rows: page.map((row) => ({ row, customer: rows[row] })),
      };
    }
    if (ask.generation !== String(generation)) return { error: 'gone' };
    const next = changedRows(rows, ask.change);
    if (!next) return { error: 'gone' };
    rows = next;
    generation += 1;
    return { changed: {} };
  };
  const list = createListRows({
    get: () => shown,
    set: (next) => {
      shown = next;
    },
    ask: async (ask) => answer(ask) as never,
    endWorker: () => {},
    onChanged: async () => {
      changes += 1;
    },
    tell: (text, { name }, undo) => told.push({ text: `${text} ${name}`, undo }),
  });
  return {
    list,
    told,
    asked,
    rows: () => names(rows),
    shown: () => shown,
    changes: () => changes,
    /** Another tab imports. */
    replace: (others: Customer[]) => {
      rows = others;
      generation += 1;
    },
    fail: (error: RowsError | null) => {
      failing = error;
    },
  };
}

const settle = () => new Promise<void>((done) => setImmediate(done));
const three = [{ name: 'Adatum' }, { name: 'Contoso' }, { name: 'Fabrikam' }];

test('rows are shown, and the last of several questions is the one that is answered', async () => {
  const { list, shown, asked } = open(three);
  list.open();
  for (const query of ['f', 'fa', 'fab']) list.find({ query, from: 0 });
  await settle();
  expect(shown()).toMatchObject({ query: 'fab', page: { found: 1 }, error: null });
  expect(asked.at(-1)).toBe('fab');
  expect(asked).not.toContain('fa');
});

test('a deleted row comes back in its place by undo', async () => {
  const { list, rows, told, changes } = open(three);
  list.open();
  await settle();
  await list.remove(1, { name: 'Contoso' });
  expect(rows()).toEqual(['Adatum', 'Fabrikam']);
  expect(told.map(({ text }) => text)).toEqual(['rows.deleted Contoso']);
  told[0]?.undo?.();
  await settle();
  expect(rows()).toEqual(['Adatum', 'Contoso', 'Fabrikam']);
  expect(told.at(-1)?.text).toBe('rows.restored Contoso');
  expect(changes()).toBe(2);
});

test('a row is added', async () => {
  const { list, rows, told } = open(three);
  list.open();
  await settle();
  expect(await list.add({ name: 'Tailspin' })).toBe(true);
  expect(rows().toSorted()).toEqual(['Adatum', 'Contoso', 'Fabrikam', 'Tailspin']);
  expect(told.at(-1)?.text).toBe('rows.added Tailspin');
});

test('an edit made for rows that another tab replaced changes nothing, and the new rows are shown with why', async () => {
  const { list, rows, shown, replace, told } = open(three);
  list.open();
  await settle();
  replace([{ name: 'Tailspin' }]);
  expect(await list.save(0, { name: 'Adatum SA' })).toBe(false);
  expect(rows()).toEqual(['Tailspin']);
  expect(shown()).toMatchObject({ saving: false, error: 'gone', page: { found: 1 } });
  expect(told).toEqual([]);
});

test('what the browser refuses is said, and the row stays', async () => {
  const { list, rows, shown, fail } = open(three);
  list.open();
  await settle();
  fail('full');
  await list.remove(0, { name: 'Adatum' });
  expect(rows()).toEqual(names(three));
  expect(shown()).toMatchObject({ saving: false, error: 'full' });
});

test('an answer that comes after the rows were closed opens nothing', async () => {
  const { list, shown } = open(three);
  list.open();
  list.close();
  await settle();
  expect(shown()).toBeNull();
});
