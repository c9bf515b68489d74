import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import { importPreview } from '../../lib/flows/options/import-preview.ts';
import type { OpenedFile } from '../../lib/flows/options/take-out.ts';
import { takeOver } from '../../lib/flows/options/take-over.ts';
import type { createTakeOutWorker } from './take-out-worker.ts';

export type SetData = (data: Partial<OptionsState['data']>) => void;
export type Tell = (
  text: NonNullable<OptionsState['notice']>['text'],
  params?: Record<string, string | number>,
  undo?: () => void,
) => void;

type ImportActions = Pick<OptionsActions, 'openExport' | 'confirmImport' | 'dropImport'>;

/** Opens an exported file, shows what it would do, and takes it over. */
export function importActions(
  worker: ReturnType<typeof createTakeOutWorker>,
  setData: SetData,
  tell: Tell,
  afterChange: () => Promise<void>,
): ImportActions {
  let opened: OpenedFile | null = null;
  const end = (shown: Partial<OptionsState['data']>) => {
    opened = null;
    worker.end();
    setData({ preview: null, importError: null, lacking: undefined, busy: null, ...shown });
  };
  return {
    async openExport(file) {
      setData({ preview: null, importError: null, lacking: undefined, busy: 'reading' });
      const found = await worker.open(file);
      if (!found) return end({ importError: 'unreadable' });
      if ('error' in found) return end({ importError: found.error });
      const preview = await importPreview(found.opened, Date.now());
      if (!preview.ok) return end({ importError: preview.error });
      opened = found.opened;
      setData({ busy: null, preview: { name: file.name, ...preview.value } });
    },
    async confirmImport(withList) {
      if (!opened) return;
      const { data } = opened;
      setData({ preview: null, busy: 'importing' });
      const staged = withList ? await worker.stage() : { generation: null };
      if (!staged) return end({ importError: 'refused' });
      if ('error' in staged) return end({ importError: staged.error, lacking: staged.lacking });
      const done = await takeOver(data, staged.generation);
      if ('importError' in done) return end(done);
      end({});
      await afterChange();
      const list = done.listLater ? 'data.importedListLater' : 'data.importedList';
      tell(withList ? list : 'data.imported', { count: done.records });
    },
    dropImport: () => end({}),
  };
}
