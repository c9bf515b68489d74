import { closedSites, openNamedSites } from '../browser/site-access.ts';
import { portals } from '../portals/index.ts';
import { namedOrigins } from './named-portals.ts';

/** @returns the origins of portals, named ones among them, on which the user, or the browser, does not let us work. */
export async function closedPortals(): Promise<string[]> {
  const named = await namedOrigins();
  const [closed, open] = await Promise.all([
    closedSites(portals.flatMap(({ origins }) => origins)),
    openNamedSites(named),
  ]);
  return [...closed, ...named.filter((origin) => !open.includes(origin))];
}
