import type { Page } from 'puppeteer-core';

interface Api {
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
  storage: { local: { onChanged: { addListener(listener: (changes: object) => void): void } } };
}

/** How often a record was checked, and how often a draft was written. */
export type Heard = { checks: number; writes: number };

/**
 * Listens from one of the extension's own pages to what a portal page asks and writes from now on.
 * @returns what was heard so far.
 */
export async function hears(own: Page): Promise<() => Promise<Heard>> {
  const name = `heard${performance.now()}`;
  await own.evaluate((key) => {
    const both = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = both.browser ?? both.chrome;
    const heard = { checks: 0, writes: 0 };
    Object.assign(globalThis, { [key]: heard });
    api.runtime.onMessage.addListener((message) => {
      if ((message as { firstpass?: string }).firstpass === 'panel/record.check') heard.checks += 1;
    });
    api.storage.local.onChanged.addListener((changes) => {
      heard.writes += Object.keys(changes).filter((one) => one.startsWith('draft:')).length;
    });
  }, name);
  return () => own.evaluate((key) => (globalThis as unknown as Record<string, Heard>)[key] as Heard, name);
}
