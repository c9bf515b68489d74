import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { panel, panelTag } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { settledSight } from '../support/browsers/settled-sight.ts';
import { builtExtension } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import {
  forgetRecords,
  plantCustomers,
  plantDraft,
  planted,
  plantedDraft,
} from '../support/hostile/planted.ts';
import { installSpy, tryToRead } from '../support/hostile/spy.ts';
import { plantDefaults, say } from '../support/hostile/target.ts';

const everything = Object.values(planted).flat();

let stage: Stage;
let own: Page;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  await plantCustomers(stage);
  own = await stage.openOwn('popup.html');
  await plantDefaults(own, planted.defaults[0]);
});
afterAll(() => stage?.close());

/** A form whose own script was there before us and listens to all that it can. */
beforeEach(async () => {
  await forgetRecords(own);
  await plantDraft(own, new URL(stage.portal.url).origin, plantedDraft);
  page = await stage.launched.browser.newPage();
  await page.evaluateOnNewDocument(installSpy);
  await page.goto(`${stage.portal.url}/dashboard/v2/customers/add?kit=html`);
  await panel(page).waitFor((view) => view.buttons.includes(say('restoreDraft')));
  await settledSight(page);
});
afterEach(() => page.close());

/** What the page can read of the words that it has no business to know. */
async function leaked(words: readonly string[]): Promise<{ read: string[]; found: string[] }> {
  await page.bringToFront();
  const { texts, found } = await page.evaluate(tryToRead, { tag: panelTag, words: [...words] });
  const all = texts.join('\n');
  expect(all).toContain('Company');
  return { read: words.filter((word) => all.includes(word)), found };
}

const nothing = { read: [], found: [] };

test('a fresh form, drafts offered, defaults set', async () => {
  expect(await leaked(everything)).toEqual(nothing);
});

test('findings, and marks in the form', async () => {
  await portalField(page, 'Company').type('ACME HOLD. Ltd');
  await panel(page).waitFor((view) => view.findings.length > 0);
  expect(await leaked(everything)).toEqual(nothing);
});

test('a known customer, its name and domain never told; only the typed one can be read', async () => {
  await portalField(page, 'Company').type(`${planted.customers[0]} Handel`);
  await page.keyboard.press('Tab');
  await panel(page).waitFor((view) =>
    [say('certainTitle'), say('likelyTitle')].some((title) => view.text.includes(title)),
  );
  const others = everything.filter((word) => word !== planted.customers[0]);
  expect(await leaked([...others, 'GmbH'])).toEqual(nothing);
});

test('folded up', async () => {
  await panel(page).click(say('collapse'));
  await panel(page).waitFor((view) => view.buttons.includes(say('expand')));
  expect(await leaked(everything)).toEqual(nothing);
  await panel(page).click(say('expand'));
  await panel(page).waitFor((view) => view.buttons.includes(say('collapse')));
});

test('the preview of the defaults shows these and no draft; closed again it shows nothing', async () => {
  await panel(page).click(say('fillForm'));
  await panel(page).waitFor((view) => view.text.includes(planted.defaults[0]));
  const others = everything.filter((word) => word !== planted.defaults[0]);
  expect(await leaked(others)).toEqual(nothing);
  // The very same reading gets what is drawn, closed root or not: this is why nothing else is drawn.
  const shown = await leaked([planted.defaults[0]]);
  if (stage.launched.name === 'chromium') expect(shown.read).toEqual([planted.defaults[0]]);
  await panel(page).click(say('cancel'));
  await panel(page).waitFor((view) => !view.text.includes(planted.defaults[0]));
  // What the user asked to see may have been read while it stood there; nothing of it stands there now.
  const { found } = await leaked(everything);
  expect(found).toEqual([]);
});

test('the drafts that the user asked for show their names and no values; customers stay unknown', async () => {
  await panel(page).click(say('restoreDraft'));
  await panel(page).waitFor((view) => view.text.includes(plantedDraft.companyName));
  const rest = [planted.draft[2], ...planted.customers, ...planted.domains, ...planted.defaults];
  expect(await leaked(rest)).toEqual(nothing);
});

test('a refused press and its note', async () => {
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:auto;height:auto;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });
  await settledSight(page);
  const spot = await until('the button', () => panel(page).spot(say('fillForm')));
  await page.mouse.click(spot.x, spot.y);
  await panel(page).waitFor((view) => view.text.includes(say('coveredTitle')));
  expect(await leaked(everything)).toEqual(nothing);
});

test('after an update of the extension', async () => {
  await portalField(page, 'City').type('Oslo');
  await stage.launched.reinstall(builtExtension(stage.launched.name));
  await panel(page).waitFor(
    (view) => view.text.includes(say('gone')) || view.text.includes(say('fillForm')),
    30_000,
  );
  expect(await leaked(everything)).toEqual(nothing);
});
