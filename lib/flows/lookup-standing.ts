import { mayLookUp } from '../account/policy.ts';
import { mayReach } from '../browser/lookup-access.ts';
import { type LookupId, lookupOrigins } from '../lookups/lookup.ts';
import { readSettings } from './settings-in-force.ts';

/** `on`: switched on, and the browser lets us. `forbidden`: the organisation does not want it. */
export type LookupStanding = 'on' | 'off' | 'forbidden';

/** Read anew at every question: each of the three may take it back at any time. */
export async function lookupStanding(id: LookupId): Promise<LookupStanding> {
  const { settings, policy } = await readSettings();
  if (!mayLookUp(policy, id)) return 'forbidden';
  return settings.lookups?.includes(id) && (await mayReach(lookupOrigins[id])) ? 'on' : 'off';
}
