import { createListBrowser, type ListAsk } from '../../lib/flows/options/browse-list.ts';
import { type ImportAsk, type ImportEnd, runImport } from '../../lib/flows/options/run-import.ts';
import { createTakeOut, type TakeOutAsk } from '../../lib/flows/options/take-out.ts';

/** What the options page tells this worker, and what it hears from it. */
export type ToWorker = ImportAsk | { cancel: true } | TakeOutAsk | { id: number; ask: ListAsk };
export type FromWorker = { percent: number } | ImportEnd;

const stop = new AbortController();
const say = (message: FromWorker) => postMessage(message);
const takeOut = createTakeOut();
const browse = createListBrowser();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('takeOut' in data) void takeOut(data).then((answer) => postMessage(answer));
  else if ('id' in data) void browse(data.ask).then((answer) => postMessage({ id: data.id, answer }));
  else if ('cancel' in data) stop.abort();
  else void runImport(data, stop.signal, (percent) => say({ percent })).then(say);
});
