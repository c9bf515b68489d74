import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import type { SettingsKeeper } from '../../lib/flows/options/settings-keeper.ts';
import { dataActions } from './data-actions.ts';
import { deleteProfile } from './delete-profile.ts';
import { listActions } from './list-actions.ts';
import { mapActions } from './map-actions.ts';
import { portalActions } from './portal-actions.ts';
import { ruleActions } from './rule-actions.ts';
import { teller } from './teller.ts';

type Ports = {
  get: () => OptionsState;
  set: (change: Partial<OptionsState>) => void;
  settings: SettingsKeeper;
  readList: () => Promise<void>;
};

/** What the options' controls do. */
export function actionsOf({ get, set, settings, readList }: Ports): OptionsActions {
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
    retrySave: () => settings.change(get().settings),
    deleteProfile: (profile) =>
      deleteProfile(profile, get, settings.change, tell, () => set({ notice: null })),
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
