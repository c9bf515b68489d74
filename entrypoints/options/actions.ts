import type { OptionsActions } from '../../components/options/options-state.ts';
import { dataActions } from './data-actions.ts';
import { decisionActions } from './decision-actions.ts';
import { deleteProfile } from './delete-profile.ts';
import { listActions } from './list-actions.ts';
import { lookupActions } from './lookup-actions.ts';
import { mapActions } from './map-actions.ts';
import type { PagePorts } from './page-ports.ts';
import { portalActions } from './portal-actions.ts';
import { ruleActions } from './rule-actions.ts';
import { teller } from './teller.ts';

/** What the options' controls do. */
export function actionsOf({ get, set, settings, readList }: PagePorts): OptionsActions {
  const tell = teller(set);
  const { stop, ...lists } = listActions(get, set, tell, readList);
  const data = dataActions(
    (change) => set({ data: { ...get().data, ...change } }),
    tell,
    async () => {
      await settings.read();
      await readList();
      set({ importing: { phase: 'idle' } });
    },
  );
  return {
    choosePart(part) {
      history.replaceState(null, '', `#${part}`);
      set({ part });
    },
    change(next) {
      const expiryChanged = next.expiry.listDays !== get().settings.expiry.listDays;
      settings.change(next);
      if (expiryChanged) void readList();
    },
    ...portalActions(get, settings, tell),
    ...lookupActions(get, set, settings, tell),
    retrySave: () => settings.change(get().settings),
    deleteProfile: (profile) =>
      deleteProfile(profile, get, settings.change, tell, () => set({ notice: null })),
    ...decisionActions({ get, set, change: settings.change, tell }),
    ...lists,
    ...data,
    ...mapActions(get, set, tell),
    ...ruleActions(get, set, settings.change, tell),
    async deleteEverything() {
      stop();
      await settings.idle();
      await data.deleteEverything();
    },
    dismissNotice: () => set({ notice: null }),
  };
}
