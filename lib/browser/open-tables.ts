import { browser } from 'wxt/browser';
import { sitePattern } from './site-pattern.ts';

/** What the script of `entrypoints/read-tables.ts` gave in one open page; whoever uses it checks its shape. */
export type OpenPage = { host: string; tables: unknown };

/** A page that shows a question of its own, or hangs, answers nobody. */
const longestWait = 5_000;

/** Asks for the right to run a script of ours at a click; browsers give it without a question. Call it in the turn of the click. */
export async function askForScripting(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['scripting'] });
  } catch {
    return false;
  }
}

/**
 * Reads the tables of every open page of these origins, the one used last first.
 * @returns without the pages that can't be read: closing, put to sleep, or with no answer within five seconds.
 */
export async function tablesInOpenPages(origins: readonly string[]): Promise<OpenPage[]> {
  const url = origins.map(sitePattern);
  const tabs = url.length > 0 ? await browser.tabs.query({ url, discarded: false }) : [];
  const lastUsed = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const read = await Promise.all(
    lastUsed.map(async ({ id: tabId, url: address }) => {
      if (tabId === undefined || !address) return null;
      const late = new Promise<null>((resolve) => setTimeout(resolve, longestWait, null));
      const files = ['/read-tables.js'] as never;
      const ran = browser.scripting.executeScript({ target: { tabId }, files }).catch(() => null);
      const [answer] = (await Promise.race([ran, late])) ?? [];
      return answer && { host: new URL(address).host, tables: answer.result as unknown };
    }),
  );
  return read.filter((page) => page !== null && page !== undefined);
}
