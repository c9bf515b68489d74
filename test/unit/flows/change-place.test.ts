import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createChain } from '../../../lib/flows/chain.ts';
import { changePlace } from '../../../lib/flows/change-place.ts';
import { panelThing } from '../../../lib/store/things.ts';

beforeEach(() => fakeBrowser.reset());

test('changes of several tabs at once are all kept', async () => {
  const chain = createChain();
  const sites = Array.from({ length: 20 }, (_, at) => `https://site-${at}.example`);
  await Promise.all([
    ...sites.map((site) => chain(() => changePlace({ pause: true }, site))),
    chain(() => changePlace({ collapsed: true }, 'https://a.example')),
    chain(() => changePlace({ side: 'left' }, 'https://b.example')),
    chain(() => changePlace({ resume: sites[3] }, 'chrome-extension://own')),
  ]);
  expect((await panelThing.read()).data).toEqual({
    collapsed: true,
    side: 'left',
    pausedOrigins: sites.filter((_, at) => at !== 3),
  });
});

test('told twice it is the same, and what a newer version wrote stays', async () => {
  await changePlace({ pause: true }, 'https://a.example');
  await changePlace({ pause: true }, 'https://a.example');
  expect((await panelThing.read()).data.pausedOrigins).toEqual(['https://a.example']);
  await fakeBrowser.storage.local.set({ panel: { v: 2, at: 1, data: {} } });
  expect(await changePlace({ collapsed: true }, 'https://a.example')).toBe(false);
  expect(await fakeBrowser.storage.local.get('panel')).toEqual({ panel: { v: 2, at: 1, data: {} } });
});
