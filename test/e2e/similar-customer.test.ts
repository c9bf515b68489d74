import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchBook } from '../../lib/texts/match.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { writeCustomers } from '../support/e2e/customer-csv.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'en');
const say = speaker(panelBook, 'en');
const why = speaker(matchBook, 'en');
const listed = 'Rossi Ceramiche S.r.l.';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  const lists = ownPage(await stage.openOwn('options.html#customer-list'));
  await lists.choose(options('list.choose'), writeCustomers(stage.folder));
  await lists.press(options('review.go'));
  await lists.shows(options('list.done', { name: 'Customers.csv' }));
  page = await stage.open('v2/customers/add');
});
afterAll(() => stage?.close());

const titles = ['certainTitle', 'likelyTitle', 'possibleTitle'] as const;

test('a mistyped name of a customer is told as a possible one; the row and why stand in the side panel alone', async () => {
  await portalField(page, 'Company').type('Rosis Ceramiche');
  const { text } = await panel(page).waitFor((view) => view.text.includes(say('possibleTitle')));
  expect(text).not.toContain('Rossi');
  const popup = await stage.openOwn('popup.html');
  const beside = ownPage(
    await stage.openOwn(`sidepanel.html?tab=${await portalTab(popup)}#existing-customers`),
  );
  await beside.shows(listed, why('similar-name'), why('letters-differ'));
});

test('the background stopped: an equal name is told for certain, a similar one and a new one as before', async () => {
  await stage.launched.stopWorker();
  await page.bringToFront();
  await portalField(page, 'Company').type('ROSSI CERAMICHE');
  await panel(page).waitFor((view) => view.text.includes(say('certainTitle')));
  await stage.launched.stopWorker();
  await portalField(page, 'Company').type('Ceramiche Rosis');
  await panel(page).waitFor((view) => view.text.includes(say('possibleTitle')));
  await portalField(page, 'Company').type('Officine Verdi');
  await panel(page).waitFor(
    ({ text }) => !text.includes(say('checkingList')) && !titles.some((title) => text.includes(say(title))),
  );
});
