import { noPolicy, type PolicyRead } from '../../account/policy.ts';
import { defaultSettings, type Settings } from '../../account/settings.ts';
import { ownAfter, settingsUnder } from '../../account/settings-under.ts';
import { latestWins } from '../../shared/latest-wins.ts';
import { type Language, languageFor } from '../../texts/say.ts';
import { type SaveSettings, sendSettings } from '../send-settings.ts';
import { readSettings, watchSettings } from '../settings-in-force.ts';

/** Settings as the options show them, and how far keeping them is. */
export type SettingsShown = {
  /** What is in force: the user's own with the organisation's word over them. */
  settings: Settings;
  managed: PolicyRead;
  language: Language;
  /** True when earlier settings were unreadable and put aside. */
  settingsBroken: boolean;
  save: { state: 'idle' | 'saving' | 'saved' | 'failed' | 'newer'; at: number | null };
};

export type SettingsKeeper = {
  /** Takes over what is stored, unless something here still waits to be written. */
  read(): Promise<void>;
  change(settings: Settings): void;
  watch(): () => void;
  idle(): Promise<void>;
};

/** @returns the language that the browser itself speaks, as far as we speak it. */
export const browserLanguage = (): Language => languageFor(navigator.language);

/** Settings as they are typed: shown at once, one write in flight, the latest wins. */
export function createSettingsKeeper(
  get: () => SettingsShown,
  set: (change: Partial<SettingsShown>) => void,
  save: SaveSettings = sendSettings,
): SettingsKeeper {
  let newest: Settings | null = null;
  let own = defaultSettings;
  /** What is stored as far as this page knows: a change is told as the step from here. */
  let base = defaultSettings;
  let { policy } = noPolicy;
  const chosen = (settings: Settings) =>
    settings.language === 'auto' ? browserLanguage() : settings.language;
  const writes = latestWins<Settings>(async (settings) => {
    const done = await save(base, settings);
    if ('settings' in done) base = settings;
    if (newest !== settings) return;
    newest = null;
    if ('why' in done) {
      set({ save: { state: done.why === 'newer' ? 'newer' : 'failed', at: null } });
      return;
    }
    set({ save: { state: 'saved', at: Date.now() } });
    // What another page changed meanwhile is shown here too.
    await read();
  });

  async function read(): Promise<void> {
    const { settings, state, refused, ...read } = await readSettings();
    if (newest) return;
    ({ own, policy } = read);
    base = own;
    set({
      settings,
      managed: { policy, refused },
      language: chosen(settings),
      settingsBroken: state === 'broken' || get().settingsBroken,
    });
  }

  return {
    read,
    change(changed) {
      own = ownAfter(changed, own, policy);
      newest = own;
      const settings = settingsUnder(policy, own);
      set({ settings, language: chosen(settings), save: { state: 'saving', at: get().save.at } });
      writes.give(own);
    },
    watch: () => watchSettings(() => void read()),
    idle: writes.idle,
  };
}
