import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../lib/account/settings.ts';
import { writeSettings } from '../../../lib/flows/background/settings.ts';
import { createChain } from '../../../lib/flows/chain.ts';
import { createSettingsKeeper, type SettingsShown } from '../../../lib/flows/options/settings-keeper.ts';
import { settingsThing } from '../../../lib/store/things.ts';

beforeEach(() => fakeBrowser.reset());
const chain = createChain();

function begin() {
  let shown: SettingsShown = {
    settings: defaultSettings,
    language: 'en',
    managed: { policy: {}, refused: [] },
    settingsBroken: false,
    save: { state: 'idle', at: null },
  };
  const keeper = createSettingsKeeper(
    () => shown,
    (change) => {
      shown = { ...shown, ...change };
    },
    (before, after) => chain(() => writeSettings(before, after)),
  );
  return { keeper, shown: () => shown };
}

const withDays = (draftDays: number): Settings => ({
  ...defaultSettings,
  expiry: { ...defaultSettings.expiry, draftDays },
});

test('every change is shown at once, and the last one is what is stored', async () => {
  const { keeper, shown } = begin();
  for (const days of [1, 14, 140]) keeper.change(withDays(days));
  expect(shown()).toMatchObject({ settings: withDays(140), save: { state: 'saving' } });
  await keeper.idle();
  expect(shown().save.state).toBe('saved');
  expect((await settingsThing.read()).data).toEqual(withDays(140));
});

test('a language is in effect at once', () => {
  const { keeper, shown } = begin();
  keeper.change({ ...defaultSettings, language: 'pl' });
  expect(shown().language).toBe('pl');
});

test('settings of a later release stay, and the page says so', async () => {
  const later = { v: 2, at: 1, data: {} };
  await fakeBrowser.storage.local.set({ settings: later });
  const { keeper, shown } = begin();
  keeper.change(withDays(14));
  await keeper.idle();
  expect(shown().save.state).toBe('newer');
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: later });
});

test('unreadable settings are put aside and that is told', async () => {
  await fakeBrowser.storage.local.set({ settings: 'not an envelope' });
  const { keeper, shown } = begin();
  await keeper.read();
  expect(shown()).toMatchObject({ settingsBroken: true, settings: defaultSettings });
});

test('two pages that change settings at once keep both changes, and show each other’s', async () => {
  const [one, other] = [begin(), begin()];
  one.keeper.change(withDays(14));
  other.keeper.change({ ...defaultSettings, profiles: [{ id: 'a', name: 'Poland' }] });
  await Promise.all([one.keeper.idle(), other.keeper.idle()]);
  one.keeper.change({ ...one.shown().settings, language: 'pl' });
  await one.keeper.idle();
  const both = { ...withDays(14), profiles: [{ id: 'a', name: 'Poland' }], language: 'pl' };
  expect((await settingsThing.read()).data).toEqual(both);
  expect(one.shown().settings).toEqual(both);
});
