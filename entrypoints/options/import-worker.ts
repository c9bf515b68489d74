import { type ImportEnd, runImport } from '../../lib/flows/options/run-import.ts';

/** What the options page tells this worker, and what it hears from it. */
export type ToWorker = { file: File } | { cancel: true };
export type FromWorker = { percent: number } | ImportEnd;

const stop = new AbortController();
const say = (message: FromWorker) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) stop.abort();
  else void runImport(data.file, stop.signal, (percent) => say({ percent })).then(say);
});
