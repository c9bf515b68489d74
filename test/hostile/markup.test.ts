import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { onClosedRoot } from '../support/browsers/closed-root.ts';
import { panel, panelTag } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { settledSight } from '../support/browsers/settled-sight.ts';
import { until } from '../support/browsers/until.ts';
import { writeCustomers, writeFileIn } from '../support/e2e/customer-csv.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab } from '../support/e2e/stored.ts';
import { draftTexts, plantDraft } from '../support/hostile/planted.ts';
import { say } from '../support/hostile/target.ts';

const options = speaker(optionsBook, 'en');
const side = speaker(sidepanelBook, 'en');

/** If this is ever markup, it is an element that can be counted and a script that leaves a trace. */
const markup = '<img class=evil src=x onerror="window.evil=1">';
const customer = `Malmo ${markup} Bygg AS`;
const link = 'javascript:window.evil=1//';
const drawing = '<svg class=evil onload="window.evil=1">';

let stage: Stage;
let own: Page;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  const lists = ownPage(await stage.openOwn('options.html#customer-list'));
  const rows = [
    ['3b0d51a2-0000-4c11-9a01-00000000cd01', customer, 'malmobygg.onmicrosoft.com', link],
    ['3b0d51a2-0000-4c11-9a01-00000000cd02', link, '"><script>window.evil=1</script>', markup],
  ] as const;
  await lists.choose(options('list.choose'), writeCustomers(stage.folder, [...rows]));
  await lists.press(options('review.go'));
  await lists.shows(options('list.count', { count: 2 }));
  await lists.page.close();
  own = await stage.openOwn('popup.html');
  await plantDraft(own, new URL(stage.portal.url).origin, {
    companyName: `Draft ${markup}`,
    city: link,
    addressLine1: drawing,
  });
  page = await stage.open('v2/customers/add', '?kit=html');
  await panel(page).waitFor((view) => view.buttons.includes(say('restoreDraft')));
  await portalField(page, 'Company').type(customer);
  await until('the draft', async () => (await draftTexts(own)).includes('Malmo'));
  await page.keyboard.press('Tab');
});
afterAll(() => stage?.close());

/** @returns what became of the text in a page of ours: elements, links, or a script that ran. */
const traces = (where: Page) =>
  where.evaluate(() => [
    document.querySelectorAll('.evil, script:not([src])').length,
    [...document.querySelectorAll('a')].filter((each) => each.protocol === 'javascript:').length,
    'evil' in globalThis,
  ]);
const none = [0, 0, false];

/** The same of the panel, whose root only the browser's own protocol opens; our icons are the only markup in it. */
const tracesInPanel = () =>
  onClosedRoot(
    page,
    panelTag,
    (root) => [
      root.querySelectorAll('.evil, img, script, iframe').length,
      root.querySelectorAll('[href], [src], [onerror], [onload]').length,
      'evil' in globalThis,
    ],
    0,
  );

test('in the panel: the names of drafts, and the preview', async () => {
  // What is known of the company comes last and moves what stands below it.
  await panel(page).waitFor(
    (view) =>
      view.text.includes(say('draftSaved', { time: '' }).trim()) && view.text.includes(say('certainTitle')),
  );
  expect(await tracesInPanel()).toEqual(none);
  await settledSight(page);
  await panel(page).click(say('restoreDraft'));
  await panel(page).waitFor((view) => view.text.includes(`Draft ${markup}`));
  expect(await tracesInPanel()).toEqual(none);
  await settledSight(page);
  await panel(page).click(/^Draft <img/);
  await panel(page).waitFor((view) => view.text.includes(link) && view.text.includes(drawing));
  expect(await tracesInPanel()).toEqual(none);
  await settledSight(page);
  await panel(page).click(say('cancel'));
  await panel(page).waitFor((view) => !view.text.includes(link));
  expect(await page.evaluate(() => 'evil' in globalThis)).toBe(false);
});

test('in the side panel: record, drafts and the customers found', async () => {
  const tab = await portalTab(own);
  const beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${tab}#existing-customers`));
  await beside.shows(customer, link);
  expect(await traces(beside.page)).toEqual(none);
  await beside.press(side('tab.drafts'));
  await beside.shows(`Draft ${markup}`);
  expect(await traces(beside.page)).toEqual(none);
  await beside.press(side('tab.record'));
  await until('the record', async () => (await beside.field('Company name').value()).includes('class=evil'));
  expect(await traces(beside.page)).toEqual(none);
  await beside.page.close();
});

test('in the popup', async () => {
  const popup = ownPage(await stage.openOwn('popup.html'));
  await popup.shows(customer);
  expect(await traces(popup.page)).toEqual(none);
  await popup.page.close();
});

test('in options: a file’s name, its columns, and columns called like what objects are made of', async () => {
  const lists = ownPage(await stage.openOwn('options.html#customer-list'));
  const name = "<img class=evil src=x onerror='window.evil=1'>.csv";
  const csv = `Company name,__proto__,constructor,toString,"${markup.replaceAll('"', '""')}"\r\nNordlys AS,polluted,polluted,polluted,x\r\n`;
  await lists.choose(options('list.replace'), writeFileIn(stage.folder, name, csv));
  await lists.shows(options('review.title', { name }));
  expect(await traces(lists.page)).toEqual(none);
  await lists.press(options('review.goReplace', { count: 2 }));
  await lists.shows(name, options('list.count', { count: 1 }));
  expect(await traces(lists.page)).toEqual(none);
  expect(await lists.page.evaluate(() => ({}).toString() === '[object Object]' && !('polluted' in {}))).toBe(
    true,
  );
  await lists.page.close();
});
