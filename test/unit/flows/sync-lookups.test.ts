import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../../lib/account/settings.ts';
import { askForLookup } from '../../../lib/browser/lookup-access.ts';
import { writeSettings } from '../../../lib/flows/background/settings.ts';
import { lookupStanding, reachableLookups } from '../../../lib/flows/lookup-standing.ts';
import { syncLookups } from '../../../lib/flows/sync-lookups.ts';
import { lookupOrigins } from '../../../lib/lookups/lookup.ts';
import { settingsThing } from '../../../lib/store/things/settings.ts';
import { type MemoryPermissions, memoryPermissions } from '../../support/unit/memory-permissions.ts';

const id = 'microsoft-tenant';
const origin = lookupOrigins[id];
const pattern = `${origin}/*`;

let permissions: MemoryPermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = memoryPermissions();
});

const store = (change: Partial<Settings>) => settingsThing.write({ ...defaultSettings, ...change });
const stored = async () => (await settingsThing.read()).data;
const sync = () => syncLookups(writeSettings);

test('after the installation nothing may be asked', async () => {
  expect(await lookupStanding(id)).toBe('off');
  expect(await reachableLookups()).toEqual([]);
});

test('it takes both: switched on here, and allowed by the browser', async () => {
  await store({ lookups: [id] });
  expect(await lookupStanding(id)).toBe('off');
  expect(await askForLookup(origin)).toBe(true);
  expect(await lookupStanding(id)).toBe('on');
  expect(await reachableLookups()).toEqual([origin]);
  await store({ lookups: [] });
  expect(await lookupStanding(id)).toBe('off');
});

test('a refusal of the user is one', async () => {
  permissions.answer = false;
  expect(await askForLookup(origin)).toBe(false);
});

test.each([['*'], [id]])('the organisation’s word %s counts more', async (forbidden) => {
  await store({ lookups: [id] });
  permissions.granted.add(pattern);
  await fakeBrowser.storage.managed.set({ forbiddenLookups: [forbidden] });
  expect(await lookupStanding(id)).toBe('forbidden');
  // What the user chose comes back when the policy goes.
  await sync();
  expect((await stored()).lookups).toEqual([id]);
});

test('what the browser took is switched off, and does not come back by itself', async () => {
  await store({ lookups: [id], language: 'pl' });
  await sync();
  expect(await stored()).toEqual({ ...defaultSettings, lookups: [], language: 'pl' });
  permissions.granted.add(pattern);
  expect(await lookupStanding(id)).toBe('off');
});

test('what is switched off is given back', async () => {
  await store({ lookups: [] });
  permissions.granted.add(pattern);
  await sync();
  expect([...permissions.granted]).toEqual([]);
});

test('so is what *Delete everything* left', async () => {
  permissions.granted.add(pattern);
  await sync();
  expect([...permissions.granted]).toEqual([]);
});

test('a site that the user named as a portal keeps its permission', async () => {
  await store({ portals: [origin] });
  permissions.granted.add(pattern);
  await sync();
  expect([...permissions.granted]).toEqual([pattern]);
});

test('what is on and allowed stays, however often it runs', async () => {
  await store({ lookups: [id, 'a-later-one'] });
  permissions.granted.add(pattern);
  await sync();
  await sync();
  expect((await stored()).lookups).toEqual([id, 'a-later-one']);
  expect([...permissions.granted]).toEqual([pattern]);
});
