import type { Page } from 'puppeteer-core';
import { until } from '../browsers/until.ts';

/** Key and value of everything in the extension's local storage. */
export type StoredItems = Record<string, unknown>;

interface StorageApi {
  storage: Record<
    'local' | 'session',
    {
      get(keys: null): Promise<StoredItems>;
      set(items: StoredItems): Promise<void>;
      remove(keys: string[]): Promise<void>;
    }
  >;
}

/** @param own any of the extension's own pages. */
export function storedItems(own: Page, area: 'local' | 'session' = 'local'): Promise<StoredItems> {
  return own.evaluate((name) => {
    const api = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    return (api.browser ?? api.chrome).storage[name].get(null);
  }, area);
}

/** Puts raw values into local storage, past everything that checks them. */
export async function putStored(own: Page, items: StoredItems): Promise<void> {
  await own.evaluate(async (values) => {
    const api = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    await (api.browser ?? api.chrome).storage.local.set(values);
  }, items);
}

/** Removes keys from local storage, past everything that guards them. */
export async function removeStored(own: Page, keys: string[]): Promise<void> {
  await own.evaluate(async (names) => {
    const api = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    await (api.browser ?? api.chrome).storage.local.remove(names);
  }, keys);
}

/** @returns the id of the portal tab that spoke last. */
export function portalTab(own: Page): Promise<number> {
  return until('a portal tab to have said hello', async () => {
    const tabs = (await storedItems(own, 'session')).tabs as { data: { lastTab: number | null } } | undefined;
    return tabs?.data.lastTab ?? 0;
  });
}

/** @returns every byte of the extension's IndexedDB as text: database, store, key and value, buffers as hex digests. */
export function storedDatabases(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const lines: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const open = await settled(indexedDB.open(name));
      for (const store of [...open.objectStoreNames]) {
        const held = open.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          settled(held.getAllKeys()),
          settled(held.getAll() as IDBRequest<unknown[]>),
        ]);
        for (const [at, key] of keys.entries()) {
          const value = values[at];
          const digest =
            value instanceof ArrayBuffer ? await crypto.subtle.digest('SHA-256', value) : undefined;
          const text = digest ? [...new Uint8Array(digest)].join(' ') : JSON.stringify(value);
          lines.push(`${name} ${store} ${String(key)} ${text}`);
        }
      }
      open.close();
    }
    return lines.sort().join('\n');
  });
}
