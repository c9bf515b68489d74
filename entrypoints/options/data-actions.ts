import type { OptionsActions } from '../../components/options/options-state.ts';
import { exportCsv } from '../../lib/flows/export-csv.ts';
import { exportData } from '../../lib/flows/export-data.ts';
import { call } from '../../lib/messages/call.ts';
import { dataDelete } from '../../lib/messages/surface/data.delete.ts';
import { quarantined } from '../../lib/store/quarantine.ts';
import { download, handOut } from './download.ts';
import { importActions, type SetData, type Tell } from './import-actions.ts';
import { createTakeOutWorker } from './take-out-worker.ts';

type DataActions = Pick<
  OptionsActions,
  | 'exportData'
  | 'exportCsv'
  | 'openExport'
  | 'confirmImport'
  | 'dropImport'
  | 'downloadSetAside'
  | 'deleteEverything'
>;

export function dataActions(setData: SetData, tell: Tell, afterChange: () => Promise<void>): DataActions {
  const worker = createTakeOutWorker();
  return {
    async exportData(withList) {
      setData({ busy: 'exporting' });
      const made = withList ? await worker.exportList() : null;
      worker.end();
      if (withList && !(made && 'list' in made)) tell('data.exportFailed');
      else handOut(await exportData(Date.now(), made && 'list' in made ? made.list : null), tell);
      setData({ busy: null });
    },
    exportCsv: async () => handOut(await exportCsv(Date.now()), tell),
    ...importActions(worker, setData, tell, afterChange),
    async downloadSetAside() {
      const found = await quarantined();
      if (!found.ok) tell('data.exportFailed');
      else {
        const text = `${JSON.stringify(found.value, null, 1)}\n`;
        download('firstpass-put-aside.json', new Blob([text], { type: 'application/json' }));
      }
    },
    async deleteEverything() {
      // A list on its way into the database must not come after the deletion.
      worker.end();
      const done = await call(dataDelete, {});
      await afterChange();
      tell(done.ok ? 'data.deleted' : 'data.deleteFailed');
    },
  };
}
