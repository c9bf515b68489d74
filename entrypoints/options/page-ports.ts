import type { OptionsState } from '../../components/options/options-state.ts';
import type { SettingsKeeper } from '../../lib/flows/options/settings-keeper.ts';

/** What the options' controls work on. */
export type PagePorts = {
  get: () => OptionsState;
  set: (change: Partial<OptionsState>) => void;
  settings: SettingsKeeper;
  readList: () => Promise<void>;
};
