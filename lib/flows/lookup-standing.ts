import { mayLookUp } from '../account/policy.ts';
import { askForLookup, mayReach } from '../browser/lookup-access.ts';
import { type LookupId, lookupIds, lookupOrigins } from '../lookups/lookup.ts';
import { readSettings } from './settings-in-force.ts';

/** `on`: switched on, and the browser lets us. `forbidden`: the organisation does not want it. */
export type LookupStanding = 'on' | 'off' | 'forbidden';

/** Read anew at every question: each of the three may take it back at any time. */
export async function lookupStanding(id: LookupId): Promise<LookupStanding> {
  const { settings, policy } = await readSettings();
  if (!mayLookUp(policy, id)) return 'forbidden';
  return settings.lookups?.includes(id) && (await mayReach(lookupOrigins[id])) ? 'on' : 'off';
}

/** @returns the origins of lookups that the browser lets us ask, whether they are switched on or not. */
export async function reachableLookups(): Promise<string[]> {
  const origins = lookupIds.map((id) => lookupOrigins[id]);
  const open = await Promise.all(origins.map(mayReach));
  return origins.filter((_, at) => open[at]);
}

/** Asks the user for the lookup's host. Call it in the turn of the click. @returns true if it may be asked now. */
export const allowLookup = (id: LookupId): Promise<boolean> => askForLookup(lookupOrigins[id]);
