import { giveBackLookup, mayReach } from '../browser/lookup-access.ts';
import { sitePattern } from '../browser/site-pattern.ts';
import { lookupIds, lookupOrigins } from '../lookups/lookup.ts';
import { namedOrigins } from './named-portals.ts';
import type { SaveSettings } from './send-settings.ts';
import { changeSettings, settingsInForce } from './settings-in-force.ts';

/**
 * Brings what is switched on and what the browser allows together: what was taken from us is switched off, so that it
 * does not come back by itself, and what is switched off is given back, unless the user named the same site as a portal.
 * It can be stopped anywhere and run again.
 */
export async function syncLookups(save: SaveSettings): Promise<void> {
  for (const id of lookupIds) {
    const origin = lookupOrigins[id];
    const [{ lookups = [] }, open] = [await settingsInForce(), await mayReach(origin)];
    const on = lookups.includes(id);
    if (on && !open) {
      await changeSettings(
        (settings) => ({ ...settings, lookups: (settings.lookups ?? []).filter((other) => other !== id) }),
        save,
      );
    }
    if (!on && open) {
      const named = (await namedOrigins()).map(sitePattern);
      if (!named.includes(sitePattern(origin))) await giveBackLookup(origin);
    }
  }
}
