import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { writeCustomers } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { accepted, untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, storedItems } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'en');
const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const field = speaker(fieldsBook, 'en');

const prepared = {
  addressLine1: 'Storgata 1 inngang B, tredje etasje',
  city: 'Oslo',
  firstName: 'Kari Marie Elisabeth',
  lastName: 'Nordmann Solheim',
  email: 'kari.marie.elisabeth@fjord.example',
} as const;
type Prepared = keyof typeof prepared;

let stage: Stage;
let page: Page;
let beside: OwnPage;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.open('v2/customers/add');
  await portalField(page, 'Company').type('Fjord Bygg');
  await panel(page).waitFor((view) => view.heading !== '');
  const popup = await stage.openOwn('popup.html');
  const tab = await portalTab(popup);
  await popup.close();
  beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${tab}`));
});
afterAll(() => stage?.close());

/** Types as a person does, while the background is stopped at every few keys. */
async function typeWhileStopped(label: string, value: string): Promise<void> {
  await beside.field(label).enter();
  for (let at = 0; at < value.length; at += 7) {
    await Promise.all([beside.page.keyboard.type(value.slice(at, at + 7)), stage.launched.stopWorker()]);
  }
}

/** What the side panel's half of the records holds, one entry a record. */
async function plans(): Promise<Record<string, unknown>[]> {
  const items = Object.entries(await storedItems(beside.page)).filter(([key]) => key.startsWith('plan:'));
  return items.map(([, item]) => {
    const { fields } = (item as { data: { fields: Record<string, { value: unknown }> } }).data;
    return Object.fromEntries(Object.entries(fields).map(([key, { value }]) => [key, value]));
  });
}

test('the background stopped over and over while somebody types: every edit is stored, none twice', async () => {
  await beside.page.bringToFront();
  for (const [key, value] of Object.entries(prepared)) await typeWhileStopped(field(key as Prepared), value);
  await until('the last edit to be stored', async () => isDeepStrictEqual(await plans(), [prepared]));
  expect(await beside.text()).not.toContain(side('save.failed'));
});

test('the background stopped in the middle of a fill: filled once, and one undo takes all of it back', async () => {
  await beside.press(side('fill.open'));
  await beside.shows(side('fill.preview'));
  await beside.press(/^Fill \d fields$/);
  await until('the first value to arrive', async () => (await accepted(page)).city !== '');
  await stage.launched.stopWorker();
  await beside.shows(side('fill.done', { count: Object.keys(prepared).length }));
  await untilAccepted(page, prepared);
  await beside.press(side('fill.undo'));
  await untilAccepted(page, { ...emptied(), companyName: 'Fjord Bygg' });
  await beside.hides(side('fill.undo'));
});

const emptied = () =>
  Object.fromEntries(Object.keys(prepared).map((key) => [key, ''])) as Record<Prepared, string>;

/** Keeps the customer list from being read, as a slow disk does. @returns what lets it be read again. */
async function holdList(own: Page): Promise<() => Promise<void>> {
  await own.evaluate(
    () =>
      new Promise<void>((holds) => {
        const opening = indexedDB.open('firstpass-customers');
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const store = opening.result.transaction(names, 'readwrite').objectStore(names[0] ?? '');
          const again = () => {
            holds();
            if (!('letGo' in globalThis)) store.count().onsuccess = again;
            else opening.result.close();
          };
          again();
        };
      }),
  );
  return () => own.evaluate(() => void Object.assign(globalThis, { letGo: true }));
}

test('the background stopped while it looks in the customer list: the answer comes all the same', async () => {
  const lists = ownPage(await stage.openOwn('options.html#customer-list'));
  await lists.choose(options('list.choose'), writeCustomers(stage.folder));
  await lists.press(options('review.go'));
  await lists.shows(options('list.done', { name: 'Customers.csv' }));
  await stage.launched.stopWorker();
  const letGo = await holdList(lists.page);
  await page.bringToFront();
  await portalField(page, 'Company').type('Fjordkraft Byggservice');
  await panel(page).waitFor((view) => view.text.includes(say('checkingList')));
  await stage.launched.stopWorker();
  await letGo();
  await panel(page).waitFor((view) => view.text.includes(say('certainTitle')));
});
