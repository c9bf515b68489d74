import type { OptionsState } from '../../components/options/options-state.ts';
import type { ImportAsk } from '../../lib/flows/options/run-import.ts';
import type { FromWorker, ToWorker } from './import-worker.ts';
import { startWorker } from './start-worker.ts';

type Importing = OptionsState['importing'];

/**
 * Reads one file at a time in a worker of its own, so that the page stays quick and cancelling is certain.
 * @param onState told how far it is and what became of it.
 * @param onStored told once a new list is in force.
 */
export function createImporter(onState: (importing: Importing) => void, onStored: () => Promise<void>) {
  let worker: Worker | null = null;
  let asked: ImportAsk | null = null;
  const end = (state: Importing) => {
    worker?.terminate();
    worker = null;
    onState(state);
  };
  const run = (ask: ImportAsk) => {
    asked = ask;
    const { name } = ask.file;
    const failed = (failure: Extract<Importing, { phase: 'failed' }>['failure']) =>
      end(failure.code === 'cancelled' ? { phase: 'cancelled' } : { phase: 'failed', name, failure });
    onState({ phase: 'running', name, percent: 0 });
    worker = startWorker();
    worker.onerror = () => failed({ code: 'unexpected', params: {} });
    worker.onmessage = async ({ data }: MessageEvent<FromWorker>) => {
      if ('percent' in data) onState({ phase: 'running', name, percent: data.percent });
      else if ('failure' in data) failed(data.failure);
      else if ('look' in data) end({ phase: 'review', name, look: data.look, aim: ask.aim });
      else {
        await onStored();
        const { read, ...about } = data;
        end({ phase: 'done', name, rows: read, ...about });
      }
    };
    worker.postMessage(ask satisfies ToWorker);
  };
  return {
    start(files: File[], aim: ImportAsk['aim'] = null): void {
      const [file] = files;
      if (worker || !file) return;
      if (files.length > 1) onState({ phase: 'several-files' });
      else run({ file, aim, plan: null, ask: 'unless-known' });
    },
    confirm: (plan: NonNullable<ImportAsk['plan']>) => asked && run({ ...asked, plan }),
    /** Asks about the last file once more, although its headings are known. */
    again: () => asked && run({ ...asked, plan: null, ask: 'always' }),
    /** Ends it at once, before everything is deleted: its list must not come back afterwards. */
    stop: () => end({ phase: 'idle' }),
    // The worker itself answers: it alone knows whether the list was stored before it heard this.
    cancel: () =>
      worker ? worker.postMessage({ cancel: true } satisfies ToWorker) : end({ phase: 'cancelled' }),
  };
}
