import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { popupBook } from '../../lib/texts/popup.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { customers, writeCustomers } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'en');
const say = speaker(panelBook, 'en');
const popup = speaker(popupBook, 'en');
const side = speaker(sidepanelBook, 'en');

let stage: Stage;
let own: OwnPage;
let about: { count: number; date: string; name: string };
beforeAll(async () => {
  stage = await openStage();
  own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.choose(options('list.choose'), writeCustomers(stage.folder));
  await own.press(options('review.go'));
  await own.shows(options('list.done', { name: 'Customers.csv' }));
  await until('a receipt for the list', async () => 'customer-list' in (await storedItems(own.page)));
  const date = new Date().toLocaleDateString('en', { day: 'numeric', month: 'short' });
  about = { count: customers.length, date, name: 'Customers.csv' };
});
afterAll(() => stage?.close());

/** What a browser does that runs out of room, and some that were told to clear site data. */
async function dropDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    }
  });
}

test('a list that the browser dropped is said to be gone on every surface, and drafts go on', async () => {
  await dropDatabases(own.page);
  await stage.killAndReopen();

  const page = await stage.open('v2/customers/add');
  await portalField(page, 'Company').type('Stolarnia Dąbek');
  const view = await panel(page).waitFor(({ text }) => text.includes(say('listLost')));
  expect(view.text).toContain(say('listLostText', about));
  expect(view.text).not.toContain(say('listNone'));

  own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.shows(options('list.lost'), options('list.lost.body', about));
  const beside = ownPage(await stage.openOwn('sidepanel.html#existing-customers'));
  await beside.shows(side('list.lost'), side('list.lost.body', about));
  const checklist = ownPage(await stage.openOwn('popup.html'));
  await checklist.shows(popup('listLost', about));
  await checklist.hides(popup('matchNone'), popup('noList'));
  await until('the draft to be stored', async () =>
    JSON.stringify(await storedItems(own.page)).includes('Stolarnia Dąbek'),
  );
});

test('a new import ends it, and a list deleted on purpose is not missed', async () => {
  await own.page.bringToFront();
  await own.choose(options('list.choose'), writeCustomers(stage.folder));
  await own.press(options('review.go'));
  await own.shows(options('list.done', { name: 'Customers.csv' }));
  await own.hides(options('list.lost'));
  await own.press(options('list.delete'));
  await own.press(options('list.delete.go'));
  await own.shows(options('list.none'));
  await own.hides(options('list.lost'));
  expect(await storedItems(own.page)).not.toHaveProperty('customer-list');
});
