import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { marksTag } from '../../lib/page/walk.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { storedDrafts } from '../support/e2e/drafts.ts';
import { hears } from '../support/e2e/hears.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

/** A page that the browser puts aside and takes out again as it was: *Back* after going on to another page. */
let stage: Stage;
let own: Page;
let page: Page;
let errors: unknown[];

beforeEach(async () => {
  stage = await openStage();
  own = await stage.openOwn('popup.html');
  page = await stage.open('v2/customers/add');
  errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await portalField(page, 'Company').type('ACME HOLD. Ltd');
  await panel(page).waitFor((view) => view.findings.length > 0 && view.text.includes('draft saved'));
});
afterEach(() => stage?.close());

/** Goes on to another page of the portal and back. @returns why the page was not put aside, `null` if it was. */
async function awayAndBack(): Promise<unknown> {
  await page.evaluate(() => {
    Object.assign(window, { left: true });
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.evaluate(() => {
    location.href = '/dashboard/home';
  });
  await until('the other page', () => page.evaluate(() => location.pathname === '/dashboard/home'));
  await page.evaluate(() => history.back());
  await until('the page before', () =>
    page.evaluate(() => {
      const shown = !('left' in window) || 'persisted' in window;
      return shown && location.pathname.endsWith('/customers/add');
    }),
  );
  const [persisted, reasons] = await page.evaluate(() => [
    (window as { persisted?: boolean }).persisted ?? false,
    JSON.stringify(
      (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown } | undefined)
        ?.notRestoredReasons ?? null,
    ),
  ]);
  return persisted ? null : `not put aside: ${reasons}`;
}

test('the page comes back as it was: one panel, and one of everything behind it', async () => {
  const [[id = ''] = []] = await storedDrafts(own);
  for (const letter of ['a', 'b', 'c']) {
    expect(await awayAndBack()).toBeNull();
    await panel(page).waitFor((view) => view.findings.length > 0);
    expect(await panel(page).count()).toBe(1);
    const heard = await hears(own);
    await page.bringToFront();
    await portalField(page, 'City').enter();
    await page.keyboard.press('End');
    await page.keyboard.type(letter);
    const city = 'abc'.slice(0, 'abc'.indexOf(letter) + 1);
    await until('the draft to go on', async () => (await storedDrafts(own)).get(id)?.city === city);
    await until('the check of that key', async () => (await heard()).checks > 0);
    expect(await heard()).toEqual({ checks: 1, writes: 1 });
    expect((await storedDrafts(own)).size).toBe(1);
  }
  await until('the marks', async () => (await panel(page).marks()) > 0);
  expect(await page.evaluate((tag) => document.querySelectorAll(tag).length, marksTag)).toBe(1);
  expect(errors).toEqual([]);
});
