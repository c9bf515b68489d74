import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import { exportCsv } from '../../lib/flows/export-csv.ts';
import { exportData } from '../../lib/flows/export-data.ts';
import { type OpenedExport, openExport } from '../../lib/flows/import-data.ts';
import { takeOver } from '../../lib/flows/options/take-over.ts';
import { call } from '../../lib/messages/call.ts';
import { dataDelete } from '../../lib/messages/surface/data.delete.ts';
import { quarantined } from '../../lib/store/quarantine.ts';
import { download, handOut } from './download.ts';

type Tell = (
  text: NonNullable<OptionsState['notice']>['text'],
  params?: Record<string, string | number>,
) => void;
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

export function dataActions(
  setData: (data: Partial<OptionsState['data']>) => void,
  tell: Tell,
  afterChange: () => Promise<void>,
): DataActions {
  let opened: OpenedExport | null = null;
  return {
    exportData: async () => handOut(await exportData(Date.now()), tell),
    exportCsv: async () => handOut(await exportCsv(Date.now()), tell, 'text/csv'),
    async openExport(file) {
      const found = await openExport(file);
      opened = found.ok ? found.value : null;
      if (!found.ok) setData({ preview: null, importError: found.error, lacking: undefined });
      else setData({ importError: null, preview: { name: file.name, ...found.value } });
    },
    async confirmImport() {
      if (!opened) return;
      const done = await takeOver(opened.data);
      opened = null;
      if ('importError' in done) {
        setData({ preview: null, lacking: undefined, ...done });
        return;
      }
      setData({ preview: null, importError: null });
      await afterChange();
      tell('data.imported', { count: done.records });
    },
    dropImport() {
      opened = null;
      setData({ preview: null });
    },
    async downloadSetAside() {
      const found = await quarantined();
      if (found.ok) download('firstpass-put-aside.json', `${JSON.stringify(found.value, null, 1)}\n`);
      else tell('data.exportFailed');
    },
    async deleteEverything() {
      const done = await call(dataDelete, {});
      await afterChange();
      tell(done.ok ? 'data.deleted' : 'data.deleteFailed');
    },
  };
}
