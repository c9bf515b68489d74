import type { ListAsk, ListAsked } from '../../lib/flows/options/browse-list.ts';
import type { ToWorker } from './import-worker.ts';
import { startWorker } from './start-worker.ts';

type Answer = { id: number; answer: unknown };

/**
 * Asks a worker of its own about the rows of the stored lists, which it keeps until it is ended.
 * @returns functions that answer null if the worker failed or was ended.
 */
export function createListWorker() {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: unknown) => void>();
  const end = () => {
    worker?.terminate();
    worker = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  return {
    ask: <Name extends ListAsk['list']>(
      ask: Extract<ListAsk, { list: Name }>,
    ): Promise<ListAsked[Name]['answer'] | null> =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve as (answer: unknown) => void);
        if (!worker) {
          worker = startWorker();
          worker.onerror = end;
          worker.onmessage = ({ data }: MessageEvent<Answer>) => {
            waiting.get(data.id)?.(data.answer);
            waiting.delete(data.id);
          };
        }
        worker.postMessage({ id: asked, ask } satisfies ToWorker);
      }),
    end,
  };
}
