import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults, setColorScheme } from '../support/e2e/accessibility.ts';
import { storedDrafts } from '../support/e2e/drafts.ts';
import { type NamedSites, serveNamedSites } from '../support/e2e/named-sites.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { putStored, storedItems } from '../support/e2e/stored.ts';

/**
 * A user names a portal, takes it away and gives it back. Chromium lets no test answer its question, so there the sites
 * are allowed by the demo build and can't be taken by the browser; Firefox is asked and answers yes by a preference.
 */
const say = speaker(optionsBook, 'en');
const firefox = browserUnderTest() === 'firefox';

let stage: Stage;
let sites: NamedSites;
let own: OwnPage;
let page: Page;
beforeAll(async () => {
  [stage, sites] = await Promise.all([openStage(), serveNamedSites()]);
  page = await stage.launched.newPage(sites.url('vendor'));
  own = ownPage(await stage.openOwn('options.html#portals'));
});
afterAll(async () => {
  await stage?.close();
  await sites?.close();
});

const host = () => new URL(sites.origin('vendor')).host;
const typeCompany = async (name: string) => {
  await page.bringToFront();
  await page.click('[name=ec_name]', { count: 3 });
  await page.keyboard.type(name);
};
const companies = async () => [...(await storedDrafts(own.page)).values()].map((draft) => draft.companyName);

/** @returns what the browser itself says: what may be done where, and what is registered. */
const granted = () =>
  own.page.evaluate(async () => {
    type Api = {
      permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
      scripting?: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const { permissions } = await api.permissions.getAll();
    const scripts = permissions.includes('scripting')
      ? await api.scripting?.getRegisteredContentScripts()
      : [];
    return { scripting: permissions.includes('scripting'), scripts: scripts?.map(({ id }) => id) ?? [] };
  });

test('before that, nothing of ours is on the site, and the options say what to do', async () => {
  await own.shows(say('portals.own.none'), say('portals.own.none.body'));
  expect(await panel(page).count()).toBe(0);
  expect(await granted()).toEqual({ scripting: false, scripts: [] });
});

test.each([
  ['our distributor', 'portals.bad.not-address'],
  ['http://portal.example/new', 'portals.bad.http'],
  ['https://*.example', 'portals.bad.not-address'],
  ['https://addons.mozilla.org/', 'portals.bad.store'],
  ['https://partner.microsoft.com/dashboard', 'portals.bad.built-in'],
] as const)('%s is refused before the browser is asked', async (address, why) => {
  await own.field(say('portals.address')).type(address);
  await own.press(say('portals.add'));
  await own.shows(say(why));
  expect((await granted()).scripting).toBe(false);
});

test('a pasted address names its site; the page that is open gets the panel without a reload', async () => {
  await own.field(say('portals.address')).type(sites.url('vendor'));
  await own.shows(`${say('portals.willAsk')} ${host()}`);
  await own.press(say('portals.add'));
  await own.shows(say('portals.added', { site: host() }), say('portals.open'));
  await panel(page).waitFor((view) => view.heading !== '');
  expect(await granted()).toEqual({ scripting: true, scripts: ['http://vendor.localhost/*'] });
});

test('what is typed there is kept and checked, once', async () => {
  await typeCompany('ACME HOLD. Ltd');
  await panel(page).waitFor((view) => view.findings.length > 0);
  expect(await companies()).toEqual(['ACME HOLD. Ltd']);
  expect(await panel(page).count()).toBe(1);
});

test('a stopped background and a new page of the site change nothing', async () => {
  await stage.launched.stopWorker();
  const other = await stage.launched.newPage(sites.url('vendor'));
  await panel(other).waitFor((view) => view.heading !== '');
  await other.close();
});

test('the same host by another port is not the site that was named', async () => {
  const twin = await serveNamedSites();
  const other = await stage.launched.newPage(twin.url('vendor'));
  // The script is there, for patterns know no ports; nobody answers it.
  await other.click('[name=ec_name]');
  await other.keyboard.type('Tailspin');
  await until('the application to hold it', () =>
    other.evaluate(() => document.querySelector<HTMLInputElement>('[name=ec_name]')?.value === 'Tailspin'),
  );
  expect(await panel(other).count()).toBe(0);
  expect(await companies()).toEqual(['ACME HOLD. Ltd']);
  await other.close();
  await twin.close();
});

test.runIf(firefox)(
  'taken by the browser: the panel goes, the options offer it again, and it comes back',
  async () => {
    await own.page.evaluate(async () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { remove(what: object): Promise<boolean> } };
      };
      await browser.permissions.remove({ origins: ['http://vendor.localhost/*'] });
    });
    await own.shows(say('portals.closed'), say('portals.closed.body'));
    await until('the panel to go', async () => (await panel(page).count()) === 0);
    await until('the registration to go', async () => (await granted()).scripts.length === 0);
    await typeCompany('Tailspin Toys');
    expect(await companies()).toEqual(['ACME HOLD. Ltd']);
    await own.press(`${say('portals.allow')}: ${host()}`);
    await own.shows(say('portals.open'));
    await panel(page).waitFor((view) => view.heading !== '');
    expect(await panel(page).count()).toBe(1);
  },
);

test('a removal can be undone, and the browser gives it again', async () => {
  await own.press(say('remove', { value: host() }));
  await own.shows(say('portals.removed', { site: host() }), say('portals.own.none'));
  await until('the panel to go', async () => (await panel(page).count()) === 0);
  await own.press(say('undo'));
  await own.shows(say('portals.back', { site: host() }), say('portals.open'));
  await panel(page).waitFor((view) => view.heading !== '');
  expect(await granted()).toEqual({ scripting: true, scripts: ['http://vendor.localhost/*'] });
  await until('the focus to be in the box', () =>
    own.page.evaluate(() => document.activeElement?.id === 'portal-address'),
  );
});

test('removed: the panel goes from open pages, what was given is given back, the draft stays', async () => {
  const before = await companies();
  await own.press(say('remove', { value: host() }));
  await own.shows(say('portals.removed', { site: host() }), say('portals.own.none'));
  await until('the panel to go', async () => (await panel(page).count()) === 0);
  expect(await granted()).toEqual({ scripting: false, scripts: [] });
  await stage.launched.reload(page);
  await typeCompany('Wingtip');
  expect(await panel(page).count()).toBe(0);
  expect(await companies()).toEqual(before);
});

test('a portal that only a file names is shown as not allowed, and nothing runs there', async () => {
  const { settings } = (await storedItems(own.page)) as { settings: { data: object } };
  await putStored(own.page, {
    settings: { ...settings, data: { ...settings.data, portals: ['https://portal.example', '*://*/*'] } },
  });
  await own.shows('portal.example', say('portals.closed'), say('portals.closed.body'));
  expect(await own.text()).not.toContain('*://*/*');
  expect((await granted()).scripts).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  '%s: the list and the box with its complaint have no accessibility fault',
  async (scheme) => {
    await own.page.bringToFront();
    await own.field(say('portals.address')).type('http://other.example');
    await own.press(say('portals.add'));
    await own.shows(say('portals.bad.http'));
    await setColorScheme(stage.launched, own.page, scheme);
    expect(await accessibilityFaults(own.page)).toEqual([]);
  },
);
