import type { Page } from 'puppeteer-core';

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  getBytesInUse?(keys: null): Promise<number>;
}

/** Everything that an extension can leave in a browser. */
export interface Left {
  local: string[];
  session: string[];
  sync: string[];
  bytes: number;
  databases: string[];
  caches: string[];
  alarms: string[];
  /** Content scripts registered while running; `impossible` without the permission for that. */
  scripts: 'impossible' | number;
}

export const nothingLeft: Left = {
  local: [],
  session: [],
  sync: [],
  bytes: 0,
  databases: [],
  caches: [],
  alarms: [],
  scripts: 'impossible',
};

/** @param own any of the extension's own pages. Values stay in the browser: only names come back. */
export function whatIsLeft(own: Page): Promise<Left> {
  return own.evaluate(async () => {
    interface Api {
      storage: Record<'local' | 'session' | 'sync', Area>;
      alarms: { getAll(): Promise<{ name: string }[]> };
      scripting?: { getRegisteredContentScripts(): Promise<unknown[]> };
    }
    const both = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage, alarms, scripting } = both.browser ?? both.chrome;
    const keys = async (area: Area) => Object.keys(await area.get(null)).sort();
    const [local, session, sync] = [
      await keys(storage.local),
      await keys(storage.session),
      await keys(storage.sync),
    ];
    let bytes = 0;
    for (const area of Object.values([storage.local, storage.session, storage.sync])) {
      bytes += (await area.getBytesInUse?.(null)) ?? 0;
    }
    return {
      local,
      session,
      sync,
      bytes,
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: await caches.keys(),
      alarms: (await alarms.getAll()).map(({ name }) => name),
      scripts: scripting ? (await scripting.getRegisteredContentScripts()).length : ('impossible' as const),
    };
  });
}
