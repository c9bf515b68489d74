import { fail, ok, type Result } from '../shared/result.ts';

/** `absent`: there is no such database, and looking for it made none. */
export type IdbError = 'unavailable' | 'full' | 'absent';

/** @returns the request's result; rejects with its error. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when everything in the transaction is stored; rejects if any of it is not. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

const absent = new Error('absent');

function openDatabase(
  name: string,
  version: number,
  upgrade: ((database: IDBDatabase) => void) | null,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      if (upgrade) {
        upgrade(request.result);
        return;
      }
      // An aborted first upgrade leaves no database behind.
      request.transaction?.abort();
      reject(absent);
    };
    request.onsuccess = () => {
      // Another context deletes or upgrades the database: it must not wait for us.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

/**
 * Opens the database, does the work and closes it, so that nothing stays open when a worker is killed.
 * @param database without `upgrade` it is opened only if it is there.
 * @returns what the work gave; `unavailable` if the browser refuses the database or lost it on the way, `full` if
 * there is no room. Errors of the work itself that are not the database's pass through.
 */
export async function withDatabase<T>(
  database: { name: string; version: number; upgrade: ((database: IDBDatabase) => void) | null },
  work: (database: IDBDatabase) => Promise<T>,
): Promise<Result<T, IdbError>> {
  try {
    const open = await openDatabase(database.name, database.version, database.upgrade);
    try {
      return ok(await work(open));
    } finally {
      open.close();
    }
  } catch (error) {
    if (error === absent) return fail('absent');
    const name = error instanceof DOMException || error instanceof Error ? error.name : '';
    return fail(name === 'QuotaExceededError' ? 'full' : 'unavailable', name);
  }
}

/**
 * Removes a database with all that is in it; harmless if there is none. Whoever has it open hears of it and closes it
 * after the transaction at work, so a deletion never waits for a page.
 */
export async function deleteDatabase(name: string): Promise<Result<void, IdbError>> {
  try {
    await settled(indexedDB.deleteDatabase(name));
    return ok(undefined);
  } catch (error) {
    return fail('unavailable', error instanceof Error ? error.name : '');
  }
}
