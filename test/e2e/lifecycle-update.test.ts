import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { marksTag } from '../../lib/page/walk.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest, builtExtension } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { newerBuild } from '../support/e2e/newer-build.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

/**
 * An update under an open page. Chrome leaves the old script alone in the page; Firefox ends it without a word and
 * puts the new one in at once.
 */
const say = speaker(panelBook, 'en');
const chromium = browserUnderTest() === 'chromium';

let stage: Stage;
let page: Page;
let errors: unknown[];

beforeEach(async () => {
  stage = await openStage();
  page = await stage.open('v2/customers/add');
  errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await portalField(page, 'Company').type('ACME HOLD. Ltd');
  await portalField(page, 'City').type('Oslo');
  await panel(page).waitFor((view) => view.findings.length > 0 && view.text.includes('draft saved'));
  await until('the marks', async () => (await panel(page).marks()) > 0);
});
afterEach(() => stage?.close());

const update = () =>
  stage.launched.reinstall(newerBuild(builtExtension(browserUnderTest()), join(stage.folder, 'newer')));

/** Every draft's id with what it holds. */
async function drafts(): Promise<[string, Record<string, unknown>][]> {
  const own = await stage.openOwn('popup.html');
  const items = Object.entries(await storedItems(own)).filter(([key]) => key.startsWith('draft:'));
  await own.close();
  await page.bringToFront();
  return items.map(([key, item]) => {
    const { fields } = (item as { data: { fields: Record<string, { value: unknown }> } }).data;
    return [key, Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))];
  });
}

const counts = () =>
  page
    .evaluate((tag) => document.querySelectorAll(tag).length, marksTag)
    .then(async (marks) => ({
      panels: await panel(page).count(),
      marks,
    }));

test.runIf(chromium)('the old script says so within two seconds, and stops', async () => {
  const before = await drafts();
  await update();
  const updated = Date.now();
  const { text, buttons } = await panel(page).waitFor((view) => view.text.includes(say('goneTitle')));
  expect(Date.now() - updated).toBeLessThan(2_500);
  expect(text).toMatch(/Your text is saved up to \d\d:\d\d\./);
  expect(buttons).not.toContain(say('fillForm'));
  expect(await counts()).toEqual({ panels: 1, marks: 0 });
  await portalField(page, 'City').type('Bergen');
  await untilAccepted(page, { city: 'Bergen' });
  expect(await drafts()).toEqual(before);
  expect(errors).toEqual([]);
});

test.runIf(chromium)('typing on in the moment of the update: what is not saved is said', async () => {
  await page.bringToFront();
  await portalField(page, 'First name').type('Kari');
  // Typed faster than anything is noticed, so that some of it surely came between the update and that.
  const typing = page.keyboard.type(' Marie'.repeat(80), { delay: 5 });
  await Promise.all([update(), typing]);
  // Asking the background may fail a moment before the write does.
  await panel(page).waitFor((view) => /What you typed after \d\d:\d\d is not saved\./.test(view.text));
  expect(errors).toEqual([]);
});

test.runIf(chromium)('a folded panel unfolds, and can be folded and moved out of the way', async () => {
  await panel(page).click(say('collapse'));
  await panel(page).waitFor((view) => view.buttons.includes(say('expand')));
  await update();
  await panel(page).waitFor((view) => view.text.includes(say('goneTitle')));
  await panel(page).click(say('moveLeft'));
  await panel(page).click(say('collapse'));
  await panel(page).waitFor((view) => view.buttons.includes(say('expand')));
});

test.runIf(chromium)('after the reload the draft is offered and comes back whole', async () => {
  await update();
  await panel(page).waitFor((view) => view.text.includes(say('goneTitle')));
  await stage.launched.reload(page);
  await panel(page).waitFor((view) => view.buttons.includes(say('restoreDraft')));
  expect((await counts()).panels).toBe(1);
  await panel(page).click(say('restoreDraft'));
  await panel(page).click(/ACME HOLD/);
  await panel(page).click(say('fillCount', { count: 2 }));
  await untilAccepted(page, { companyName: 'ACME HOLD. Ltd', city: 'Oslo' });
  expect((await drafts()).length).toBe(1);
});

test.runIf(!chromium)(
  'the new script goes on in the same draft: one panel, marks once, no word lost',
  async () => {
    const [[id = ''] = []] = await drafts();
    await portalField(page, 'First name').type('Kari');
    await update();
    await page.keyboard.type(' Marie');
    await panel(page).waitFor((view) => view.findings.length > 0);
    await until('the words typed during the update', async () => {
      const [[kept, fields] = []] = await drafts();
      return kept === id && fields?.firstName === 'Kari Marie';
    });
    await portalField(page, 'Last name').type('Nordmann');
    await until('the draft to go on', async () => (await drafts())[0]?.[1].lastName === 'Nordmann');
    expect((await drafts()).map(([key]) => key)).toEqual([id]);
    await until('one panel and one layer of marks', async () => {
      const { panels, marks } = await counts();
      return panels === 1 && marks === 1;
    });
    await portalField(page, 'Company').enter();
    await until('the marks beside the fields in sight', async () => (await panel(page).marks()) > 0);
    expect(errors).toEqual([]);
  },
);
