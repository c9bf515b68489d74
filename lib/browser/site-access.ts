import { browser } from 'wxt/browser';

/*
 * A user can take a site from an extension at any time: Firefox lists every site of a content script as a switch,
 * Chrome has "on click". No permission of ours is needed to ask about that.
 */

const asked = (origins: readonly string[]) => ({ origins: origins.map((origin) => `${origin}/*`) });

/** @returns of these origins those on which the browser does not let us work. */
export async function closedSites(origins: readonly string[]): Promise<string[]> {
  const open = await Promise.all(origins.map((origin) => browser.permissions.contains(asked([origin]))));
  return origins.filter((_, at) => !open[at]);
}

/** Asks the user for a site. Call it in the turn of the click. @returns true if we may work there now. */
export async function askForSite(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request(asked([origin]));
  } catch {
    return false;
  }
}

/** A site was taken from us. Call it synchronously when the background starts, so that it is woken by that. */
export function onSiteClosed(run: () => void): void {
  browser.permissions.onRemoved.addListener(run);
}

/** Calls back whenever a site was given or taken, while this page is open. */
export function watchSites(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
}
