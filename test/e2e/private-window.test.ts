import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInBrowserWindow } from '../support/browsers/bidi.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { storedDrafts } from '../support/e2e/drafts.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

/** Nothing may be stored from a private window, so there is no Firstpass in one. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** @returns an empty page in a private window beside the ordinary one. */
async function privatePage(): Promise<Page> {
  const { browser, name } = stage.launched;
  if (name === 'chromium') return (await browser.createBrowserContext()).newPage();
  const before = new Set(await browser.pages());
  await runInBrowserWindow(
    browser,
    `new Promise((resolve) => {
      const opened = OpenBrowserWindow({ private: true });
      opened.addEventListener('load', () => resolve(String(opened.PrivateBrowsingUtils.isWindowPrivate(opened))), { once: true });
    })`,
  ).then((isPrivate) => expect(isPrivate).toBe('true'));
  // The window loads a page of its own first, and a visit that begins before that is through would be broken off by it.
  await until('the private window’s own first page', () =>
    runInBrowserWindow(
      browser,
      `[...Services.wm.getEnumerator('navigator:browser')].some(({ gBrowser }) => {
        const { currentURI, webProgress, contentPrincipal } = gBrowser.selectedBrowser;
        return contentPrincipal.privateBrowsingId > 0 && currentURI.spec === 'about:privatebrowsing' && !webProgress.isLoadingDocument;
      }) ? 'loaded' : ''`,
    ),
  );
  return until('the private window’s tab', async () =>
    (await browser.pages()).find((page) => !before.has(page)),
  );
}

test('a private window has no panel, and nothing typed there is stored', async () => {
  const own = await stage.openOwn('popup.html');
  // First the ordinary one: the driver opens new tabs in the window that was opened last.
  const page = await stage.open('v2/customers/add');
  const hidden = await privatePage();
  await hidden.goto(`${stage.portal.url}/dashboard/v2/customers/add`);
  await portalField(hidden, 'Company').type('Fjord Bygg');
  await untilAccepted(hidden, { companyName: 'Fjord Bygg' });
  // Beside it, and later, an ordinary window went all the way: what did not come there did not come at all.
  await page.bringToFront();
  await portalField(page, 'Company').type('Orlik Systemy');
  await panel(page).waitFor((view) => view.text.includes('draft saved'));
  expect(await panel(hidden).count()).toBe(0);
  expect([...(await storedDrafts(own)).values()]).toEqual([{ companyName: 'Orlik Systemy' }]);
  for (const area of ['local', 'session'] as const) {
    expect(JSON.stringify(await storedItems(own, area))).not.toContain('Fjord');
  }
  const { tabs } = (await storedItems(own, 'session')) as { tabs: { data: { tabs: object } } };
  expect(Object.keys(tabs.data.tabs)).toHaveLength(1);
});
