import { browser } from 'wxt/browser';
import { sitePattern } from './site-pattern.ts';

/**
 * What a lookup needs of the browser: the one host that it asks, and in Firefox the consent to send a part of what
 * stands in a form. No script ever runs there.
 */
const asked = (origin: string) => ({
  origins: [sitePattern(origin)],
  ...(import.meta.env.FIREFOX ? { data_collection: ['websiteContent' as const] } : {}),
});

/** Asks the user. Call it in the turn of the click. @returns true if that host may be asked now. */
export async function askForLookup(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request(asked(origin));
  } catch {
    return false;
  }
}

/** @returns whether the browser lets us ask that host at this moment. */
export async function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains(asked(origin)).catch(() => false);
}

/** What came with the build can't be given back; then nothing happens. */
export async function giveBackLookup(origin: string): Promise<void> {
  await browser.permissions.remove(asked(origin)).catch(() => false);
}
