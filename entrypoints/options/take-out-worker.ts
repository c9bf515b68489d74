import type { TakeOutAsk, TakeOutAsked } from '../../lib/flows/options/take-out.ts';
import { startWorker } from './start-worker.ts';

type Asks = TakeOutAsked;

/**
 * Asks a worker of its own about exported files: one question at a time, so that the page stays quick.
 * @returns functions that answer null if the worker failed or was ended.
 */
export function createTakeOutWorker() {
  let worker: Worker | null = null;
  let answer: (value: unknown) => void = () => {};
  const end = () => {
    worker?.terminate();
    worker = null;
    answer(null);
  };
  const ask = <Name extends keyof Asks>(question: TakeOutAsk): Promise<Asks[Name]['answer'] | null> =>
    new Promise((resolve) => {
      answer = resolve as (value: unknown) => void;
      worker ??= startWorker();
      worker.onmessage = ({ data }) => answer(data);
      worker.onerror = end;
      worker.postMessage(question);
    });
  return {
    open(file: File) {
      // What an earlier file holds is not kept beside it.
      end();
      return ask<'open'>({ takeOut: 'open', file });
    },
    stage: () => ask<'stage'>({ takeOut: 'stage' }),
    exportList: () => ask<'exportList'>({ takeOut: 'exportList' }),
    end,
  };
}
