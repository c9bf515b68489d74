import { browser } from 'wxt/browser';

/*
 * Our script on sites that the user named. The browser keeps what is registered, over its restarts too; an update of
 * the extension drops it in Chrome. Without the permission there is no `scripting`, and nothing can be registered.
 */

/** The same files that built-in portals get, wherever the build put them. Firefox names them by whole addresses. */
const files = () =>
  (browser.runtime.getManifest().content_scripts ?? [])
    .flatMap(({ js = [] }) => js)
    .map((path) => new URL(path, browser.runtime.getURL('/')).pathname.slice(1));

/** @returns the patterns of the sites that are registered now. */
export async function scriptedSites(): Promise<string[]> {
  const scripts = await browser.scripting?.getRegisteredContentScripts();
  return scripts?.map(({ id }) => id) ?? [];
}

/** Lets the browser run our script on each page of these sites from now on. A pattern is its registration's id. */
export async function addSiteScripts(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  await browser.scripting.registerContentScripts(
    patterns.map((pattern) => ({
      id: pattern,
      matches: [pattern],
      js: files(),
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

export async function dropSiteScripts(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.scripting?.unregisterContentScripts({ ids: [...patterns] });
}

/** Runs our script in the pages of that site which are open already; in one that has it, nothing happens. */
export async function enterOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      // A page that the browser keeps from everybody, or that is closing, is no loss: a reload brings the script.
      await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: files() as never })
        .catch(() => []);
    }),
  );
}
