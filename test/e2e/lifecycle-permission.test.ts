import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { popupBook } from '../../lib/texts/popup.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

/**
 * The user takes the portal from the extension. Firefox lets a test do that; Chromium's switch is in its own settings
 * page only ("You cannot remove required permissions."), so there the surfaces are tested with given states
 * (`test/components/popup`) and the way back is not tested.
 */
const popup = speaker(popupBook, 'en');
const options = speaker(optionsBook, 'en');
const firefox = browserUnderTest() === 'firefox';
const site = { site: 'localhost' };

let stage: Stage;
let page: Page;
let own: OwnPage;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.open('v2/customers/add');
  await portalField(page, 'Company').type('ACME HOLD. Ltd');
  await panel(page).waitFor((view) => view.findings.length > 0);
  own = ownPage(await stage.openOwn('popup.html'));
});
afterAll(() => stage?.close());

const taken = () =>
  own.page.evaluate(async () => {
    const api = globalThis as unknown as {
      browser: { permissions: { remove(what: object): Promise<boolean> } };
    };
    return api.browser.permissions.remove({ origins: ['http://localhost/*'] });
  });

const drafts = async () =>
  Object.entries(await storedItems(own.page)).filter(([key]) => key.startsWith('draft:'));

test('while the site is allowed nothing is said about it', async () => {
  expect(await own.text()).not.toContain(popup('closed', site));
  const settings = ownPage(await stage.openOwn('options.html#data'));
  await settings.shows(options('data.import.go'));
  for (const host of ['localhost', 'partner.microsoft.com'])
    expect(await settings.text()).not.toContain(options('site.closed', { site: host }));
  await settings.page.close();
});

test.runIf(firefox)('taken from us: the panel goes, nothing is read any more, the draft stays', async () => {
  const before = await drafts();
  expect(await taken()).toBe(true);
  await until('the panel to go', async () => (await panel(page).count()) === 0);
  await own.shows(popup('closed', site), popup('allow'));
  await page.bringToFront();
  await portalField(page, 'City').type('Oslo');
  await untilAccepted(page, { city: 'Oslo' });
  expect(await drafts()).toEqual(before);
});

test.runIf(firefox)('a page opened meanwhile is left alone; the options say why', async () => {
  const other = await stage.open('v2/customers/add');
  await portalField(other, 'Company').type('Fjord Bygg');
  const settings = ownPage(await stage.openOwn('options.html'));
  await settings.shows(options('site.closed', site));
  expect(await panel(other).count()).toBe(0);
  expect((await drafts()).length).toBe(1);
  await other.close();
  await settings.page.close();
});

test.runIf(firefox)('Allow asks the browser; after a reload Firstpass is back with the draft', async () => {
  await own.press(popup('allow'));
  await own.hides(popup('closed', site));
  await stage.launched.reload(page);
  await panel(page).waitFor((view) => view.text.includes('1 unfinished draft'));
});
