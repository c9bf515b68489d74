import type { LookupsActions } from '../../components/options/lookups-state.ts';
import type { OptionsState } from '../../components/options/options-state.ts';
import { allowLookup, reachableLookups } from '../../lib/flows/lookup-standing.ts';
import type { SettingsKeeper } from '../../lib/flows/options/settings-keeper.ts';
import type { Tell } from './import-actions.ts';

/** Switches lookups on and off. The browser is asked first, in the turn of the click. */
export function lookupActions(
  get: () => OptionsState,
  set: (change: Pick<OptionsState, 'reachable'>) => void,
  settings: SettingsKeeper,
  tell: Tell,
): LookupsActions {
  const change = (lookups: (now: string[]) => string[]) => {
    const { settings: now } = get();
    settings.change({ ...now, lookups: lookups(now.lookups ?? []) });
  };
  return {
    async switchLookupOn(id) {
      if (!(await allowLookup(id))) return false;
      set({ reachable: await reachableLookups() });
      change((lookups) => [...new Set([...lookups, id])]);
      tell(`lookups.${id}.switchedOn`);
      return true;
    },
    // The background gives the permission back when it sees the change.
    switchLookupOff(id) {
      change((lookups) => lookups.filter((other) => other !== id));
      tell(`lookups.${id}.switchedOff`);
    },
  };
}
