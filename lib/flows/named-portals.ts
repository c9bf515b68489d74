import { openNamedSites } from '../browser/site-access.ts';
import { portalOf } from '../portals/index.ts';
import { isNamedOrigin } from '../portals/named-origin.ts';
import { settingsInForce } from './settings-in-force.ts';

/** @returns the origins that the user named; an entry that is no such origin counts as none. */
export async function namedOrigins(): Promise<string[]> {
  const { portals = [] } = await settingsInForce();
  return portals.filter(isNamedOrigin);
}

/**
 * Whether a page of that origin may be heard at all.
 * @param origin as the browser says it, never as a message does.
 * @returns at once for the portals of this build.
 */
export function isPortalOrigin(origin: string): boolean | Promise<boolean> {
  return portalOf(origin) !== null || isOpenNamed(origin);
}

async function isOpenNamed(origin: string): Promise<boolean> {
  if (!(await namedOrigins()).includes(origin)) return false;
  // A page that was open when the site was taken from us may still have our script.
  return (await openNamedSites([origin])).length > 0;
}
