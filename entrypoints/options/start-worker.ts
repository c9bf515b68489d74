/** Starts the worker for files. Named in one place, so that it is built once. */
export const startWorker = (): Worker =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
