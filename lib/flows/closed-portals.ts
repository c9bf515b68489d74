import { closedSites } from '../browser/site-access.ts';
import { portals } from '../portals/index.ts';

/** @returns the origins of portals on which the user, or the browser, does not let us work. */
export function closedPortals(): Promise<string[]> {
  return closedSites(portals.flatMap(({ origins }) => origins));
}
