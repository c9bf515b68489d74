import { browser } from 'wxt/browser';
import { sitePattern } from './site-pattern.ts';

/** What the script of `entrypoints/read-tables.ts` gave in one open page; whoever uses it checks its shape. */
export type OpenPage = { host: string; tables: unknown };

/** A page that shows a question of its own, or hangs, answers nobody. */
const longestWait = 5_000;

/**
 * Reads the tables of every open page of these origins, the one used last first.
 * @param mayRead asked for the exact origin of each page before anything is run there: patterns know no ports.
 * @returns without the pages that can't be read: closing, put to sleep, or with no answer within five seconds.
 */
export async function tablesInOpenPages(
  origins: readonly string[],
  mayRead: (origin: string) => Promise<boolean>,
): Promise<OpenPage[]> {
  const url = origins.map(sitePattern);
  const tabs = url.length > 0 ? await browser.tabs.query({ url, discarded: false }) : [];
  const lastUsed = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const read = await Promise.all(
    lastUsed.map(async ({ id: tabId, url: address }) => {
      if (tabId === undefined || !address) return null;
      const { origin, host } = new URL(address);
      return (await mayRead(origin)) ? { host, tables: await tablesOf(tabId) } : null;
    }),
  );
  return read.filter((page) => page !== null);
}

/** @returns `undefined` where the page gives no answer. */
async function tablesOf(tabId: number): Promise<unknown> {
  const late = new Promise<[]>((resolve) => setTimeout(resolve, longestWait, []));
  const files = ['/read-tables.js'] as never;
  const ran = browser.scripting.executeScript({ target: { tabId }, files }).catch(() => []);
  const [answer] = await Promise.race([ran, late]);
  return answer?.result;
}
