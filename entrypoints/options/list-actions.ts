import type { OptionsState } from '../../components/options/options-state.ts';
import type { ListName } from '../../lib/customers/customer.ts';
import { deleteOneList } from '../../lib/flows/options/delete-one-list.ts';
import { createListRows } from '../../lib/flows/options/list-rows.ts';
import { createImporter } from './importer.ts';
import { deleteList, tellListChanged } from './list-state.ts';
import { createListWorker } from './list-worker.ts';
import { openPageAction } from './open-page-action.ts';
import type { Tell } from './teller.ts';

/** What is done to the customer lists: importing, looking through them, changing and deleting them. */
export function listActions(
  get: () => OptionsState,
  set: (change: Partial<OptionsState>) => void,
  tell: Tell,
  readList: () => Promise<void>,
) {
  const worker = createListWorker();
  const rows = createListRows({
    get: () => get().rows,
    set: (shown) => set({ rows: shown }),
    ask: worker.ask,
    endWorker: worker.end,
    async onChanged() {
      await tellListChanged();
      await readList();
    },
    tell,
  });
  const importer = createImporter(
    (importing) => set({ importing }),
    async () => {
      await tellListChanged();
      await readList();
      rows.refresh();
    },
  );
  return {
    importFiles: importer.start,
    importOpenPage: openPageAction(get, set, importer.start),
    confirmList: importer.confirm,
    cancelImport: importer.cancel,
    reviewAgain: importer.again,
    async deleteList(list: ListName) {
      const done = (await deleteOneList(list, worker.ask)) ?? (await deleteList());
      set({ importing: { phase: 'idle' } });
      await tellListChanged();
      await readList();
      // Without rows on show, nobody needs the worker and all that it holds.
      if (get().rows && get().list.state === 'ready') rows.find({ list: null, from: 0 });
      else rows.close();
      tell(done ? 'list.deleted' : 'list.deleteFailed');
    },
    openRows: rows.open,
    closeRows: rows.close,
    findRows: rows.find,
    saveRow: rows.save,
    addRow: rows.add,
    deleteRow: rows.remove,
    /** Ends all work at once, before everything is deleted: no list must come back afterwards. */
    stop() {
      importer.stop();
      rows.close();
    },
  };
}
