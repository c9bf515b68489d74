import type { Customer } from '../../customers/customer.ts';
import type { ListChange } from '../../customers/list-change.ts';
import { type RowsShown, rowsAPage } from '../../customers/row-page.ts';
import { latestWins } from '../../shared/latest-wins.ts';
import type { ListAsk, ListAsked } from './browse-list.ts';

/** What the user is told after a change, by its text's key. */
export type RowsTold = 'rows.added' | 'rows.deleted' | 'rows.restored' | 'rows.saved';

type Ports = {
  get: () => RowsShown | null;
  set: (rows: RowsShown | null) => void;
  /** Asks the worker that has the rows; null if it failed or was ended. */
  ask: <Name extends ListAsk['list']>(
    ask: Extract<ListAsk, { list: Name }>,
  ) => Promise<ListAsked[Name]['answer'] | null>;
  endWorker: () => void;
  /** Other lists are in force now. */
  onChanged: () => Promise<void>;
  tell: (text: RowsTold, params: { name: string }, undo?: () => void) => void;
};

/** Looking through the stored lists and changing them row by row; the latest question wins. */
export function createListRows({ get, set, ask, endWorker, onChanged, tell }: Ports) {
  const change = (part: Partial<RowsShown>) => {
    const now = get();
    if (now) set({ ...now, ...part });
  };

  const search = latestWins<null>(async () => {
    const shown = get();
    if (!shown) return;
    const { query, list, from } = shown;
    const answer = await ask<'rows'>({ list: 'rows', ask: { query, list, from, count: rowsAPage } });
    if (!answer) change({ page: null, error: 'unexpected' });
    else if ('error' in answer) change({ page: null, error: answer.error });
    else change({ page: answer, error: null });
  });

  /** @returns false if nothing changed. */
  async function make(step: ListChange): Promise<boolean> {
    const { page, saving } = get() ?? {};
    if (!page || saving) return false;
    change({ saving: true, error: null });
    const answer = await ask<'change'>({ list: 'change', generation: page.generation, change: step });
    if (answer && 'changed' in answer) {
      await onChanged();
      search.give(null);
      await search.idle();
      change({ saving: false });
      return true;
    }
    // What is in force now is shown under what went wrong.
    if (answer?.error === 'gone') {
      search.give(null);
      await search.idle();
    }
    change({ saving: false, error: answer ? answer.error : 'unexpected' });
    return false;
  }

  return {
    open() {
      set({ query: '', list: null, from: 0, page: null, saving: false, error: null });
      search.give(null);
    },
    close() {
      set(null);
      endWorker();
    },
    find(part: Partial<Pick<RowsShown, 'query' | 'list' | 'from'>>) {
      change(part);
      search.give(null);
    },
    /** Other lists are in force: what is shown is asked for anew. */
    refresh() {
      if (get()) search.give(null);
    },
    async save(row: number, customer: Customer): Promise<boolean> {
      const done = await make({ kind: 'edit', row, customer });
      if (done) tell('rows.saved', { name: customer.name });
      return done;
    },
    async add(customer: Customer): Promise<boolean> {
      const done = await make({ kind: 'insert', row: 0, customer });
      if (done) tell('rows.added', { name: customer.name });
      return done;
    },
    async remove(row: number, customer: Customer): Promise<void> {
      if (!(await make({ kind: 'delete', row }))) return;
      const { name } = customer;
      tell('rows.deleted', { name }, async () => {
        if (await make({ kind: 'insert', row, customer })) tell('rows.restored', { name });
      });
    },
  };
}
