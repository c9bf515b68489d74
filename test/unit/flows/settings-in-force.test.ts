import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../lib/account/settings.ts';
import { writeSettings } from '../../../lib/flows/background/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../../../lib/flows/settings-in-force.ts';
import { readPortalAllowed } from '../../../lib/store/allowed-portals.ts';
import { settingsThing } from '../../../lib/store/things.ts';

beforeEach(() => fakeBrowser.reset());

const portal = ['partner-center', 'https://partner.microsoft.com'] as const;

test('a browser that refuses to say has no policy', async () => {
  const { managed } = fakeBrowser.storage;
  const get = managed.get;
  managed.get = () => Promise.reject(new Error('Managed storage manifest not found'));
  try {
    expect(await readSettings()).toMatchObject({ policy: {}, refused: [], settings: defaultSettings });
    expect(await readPortalAllowed(...portal)).toBe(true);
  } finally {
    managed.get = get;
  }
});

test('what the organisation sets is in force at once and never stored', async () => {
  let told = 0;
  const stop = watchSettings(() => {
    told += 1;
  });
  await settingsThing.write(defaultSettings);
  expect(told).toBe(1);
  await fakeBrowser.storage.managed.set({ maxDraftDays: 7, allowedPortals: [], nonsense: 1 });
  expect(told).toBeGreaterThan(1);
  stop();
  expect(await readSettings()).toMatchObject({
    settings: { expiry: { draftDays: 7, listDays: 90 } },
    own: defaultSettings,
    refused: ['nonsense'],
  });
  expect(await readPortalAllowed(...portal)).toBe(false);
  await changeSettings((settings) => ({ ...settings, activeProfile: 'mine' }), writeSettings);
  expect((await settingsThing.read()).data).toEqual({ ...defaultSettings, activeProfile: 'mine' });
});
