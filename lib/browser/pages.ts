import { browser } from 'wxt/browser';

/**
 * Opens one of the extension's own pages as a tab, or brings it forward if it is open already.
 * @param path e.g. `/sidepanel.html?tab=12`.
 */
export async function openPage(path: string, openerTabId: number | null): Promise<void> {
  const url = browser.runtime.getURL(path as '/');
  // Patterns know no fragments; a page that is open already is led to the part by its address alone.
  const page = url.split('#')[0] as string;
  const open = await browser.tabs.query({}).catch(() => []);
  const tab = open.find((one) => one.url?.split('#')[0] === page);
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, tab.url === url ? { active: true } : { active: true, url });
    return;
  }
  await browser.tabs.create(openerTabId === null ? { url } : { url, openerTabId });
}

/** Brings a tab to the front. @returns false if it is closed. */
export async function showTab(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** Opens a page of the portal in a new tab. */
export async function openUrl(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** @returns the id of the tab in front of the user, null if there is none. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
