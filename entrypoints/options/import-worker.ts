import { type ImportEnd, runImport } from '../../lib/flows/options/run-import.ts';
import { createTakeOut, type TakeOutAsk } from '../../lib/flows/options/take-out.ts';

/** What the options page tells this worker, and what it hears from it. */
export type ToWorker = { file: File } | { cancel: true } | TakeOutAsk;
export type FromWorker = { percent: number } | ImportEnd;

const stop = new AbortController();
const say = (message: FromWorker) => postMessage(message);
const takeOut = createTakeOut();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('takeOut' in data) void takeOut(data).then((answer) => postMessage(answer));
  else if ('cancel' in data) stop.abort();
  else void runImport(data.file, stop.signal, (percent) => say({ percent })).then(say);
});
