import type { Settings } from '../../account/settings.ts';
import { latestWins } from '../../shared/latest-wins.ts';
import { settingsThing } from '../../store/things.ts';
import { type Language, languageFor } from '../../texts/say.ts';

/** Settings as the options show them, and how far keeping them is. */
export type SettingsShown = {
  settings: Settings;
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
): SettingsKeeper {
  let newest: Settings | null = null;
  const chosen = (settings: Settings) =>
    settings.language === 'auto' ? browserLanguage() : settings.language;
  const writes = latestWins<Settings>(async (settings) => {
    const done = await settingsThing.write(settings);
    if (newest !== settings) return;
    newest = null;
    if (done.ok) set({ save: { state: 'saved', at: Date.now() } });
    else set({ save: { state: done.error === 'newer' ? 'newer' : 'failed', at: null } });
  });

  async function read(): Promise<void> {
    const { data, state } = await settingsThing.read();
    if (newest) return;
    set({
      settings: data,
      language: chosen(data),
      settingsBroken: state === 'broken' || get().settingsBroken,
    });
  }

  return {
    read,
    change(settings) {
      newest = settings;
      set({ settings, language: chosen(settings), save: { state: 'saving', at: get().save.at } });
      writes.give(settings);
    },
    watch: () => settingsThing.watch(() => void read()),
    idle: writes.idle,
  };
}
