import { browser } from 'wxt/browser';
import { sitePattern } from './site-pattern.ts';

/*
 * A user can take a site from an extension at any time: Firefox lists every site of a content script as a switch,
 * Chrome has "on click". No permission of ours is needed to ask about that.
 */

const asked = (origins: readonly string[]) => ({ origins: origins.map(sitePattern) });

/** What it takes to work on a site that the user named: the browser must also run our script there. */
const askedByName = (origin: string) => ({ ...asked([origin]), permissions: ['scripting' as const] });

/** @returns of these origins those on which the browser does not let us work. */
export async function closedSites(origins: readonly string[]): Promise<string[]> {
  const open = await Promise.all(origins.map((origin) => browser.permissions.contains(asked([origin]))));
  return origins.filter((_, at) => !open[at]);
}

async function asking(what: Parameters<typeof browser.permissions.request>[0]): Promise<boolean> {
  try {
    return await browser.permissions.request(what);
  } catch {
    return false;
  }
}

/** Asks the user for a site. Call it in the turn of the click. @returns true if we may work there now. */
export const askForSite = (origin: string): Promise<boolean> => asking(asked([origin]));

/** The same for a site that the user named, with the right to run our script on it. */
export const askForNamedSite = (origin: string): Promise<boolean> => asking(askedByName(origin));

/** Asks for the right to run a script of ours; browsers give it without a question. Call it in the turn of the click. */
export const askForScripting = (): Promise<boolean> => asking({ permissions: ['scripting'] });

/** @returns of these named origins those on which we may work and run our script. */
export async function openNamedSites(origins: readonly string[]): Promise<string[]> {
  const open = await Promise.all(origins.map((origin) => browser.permissions.contains(askedByName(origin))));
  return origins.filter((_, at) => open[at]);
}

/** What came with the build can't be given back; then nothing happens. */
const givingBack = (what: Parameters<typeof browser.permissions.remove>[0]) =>
  browser.permissions.remove(what).catch(() => false);

/** @param patterns of sites that the user named. */
export async function giveBackSites(patterns: readonly string[]): Promise<void> {
  await Promise.all(patterns.map((pattern) => givingBack({ origins: [pattern] })));
}

export async function giveBackScripting(): Promise<void> {
  const scripting = { permissions: ['scripting' as const] };
  if (await browser.permissions.contains(scripting)) await givingBack(scripting);
}

/** A site was taken from us. Call it synchronously when the background starts, so that it is woken by that. */
export function onSiteClosed(run: () => void): void {
  browser.permissions.onRemoved.addListener(run);
}

/** A site was given to us, here or in the browser's own settings. As above. */
export function onSiteOpened(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
}

/** Calls back whenever a site was given or taken, while this page is open. */
export function watchSites(run: () => void): void {
  onSiteOpened(run);
  onSiteClosed(run);
}
