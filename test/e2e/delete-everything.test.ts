import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { customers, writeCustomers } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, putStored, storedItems } from '../support/e2e/stored.ts';
import { nothingLeft, whatIsLeft } from '../support/e2e/what-is-left.ts';
import { storedKeys } from '../support/house/stored-keys.ts';

const say = speaker(optionsBook, 'en');
const panelSay = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const [, listedName = ''] = customers[0] ?? [];

const taughtMap = {
  origin: 'https://customers.example',
  path: '/new',
  boxes: [
    { id: crypto.randomUUID(), key: 'city', label: 'Zone 7', at: 1, traits: ['l:zone 7'], nth: 0, of: 1 },
  ],
};

const decision = {
  asked: { key: 'orlik', form: '', country: 'PL', name: 'Orlik' },
  row: { id: 'name:orlik|DE|', name: 'Orlik GmbH' },
  same: false,
  at: Date.now(),
};

let stage: Stage;
afterEach(() => stage?.close());

type Open = { options: OwnPage; beside: OwnPage; form: Page };

/** Fills every store: a list, settings, a profile, a draft and a plan, the panel's place, what can't be read. */
async function fillEverything(): Promise<Open> {
  const options = ownPage(await stage.openOwn('options.html#customer-list'));
  await options.choose(say('list.choose'), writeCustomers(stage.folder));
  await options.press(say('review.go'));
  await options.shows(say('list.done', { name: 'Customers.csv' }));
  await options.press(say('tab.defaults'));
  await options.press(say('profiles.add'));
  await options.shows(say('profiles.inUse'));
  const form = await stage.open('v2/customers/add');
  await portalField(form, 'Company').type(listedName);
  await panel(form).waitFor((view) => view.buttons.includes(panelSay('fillForm')));
  await panel(form).click(panelSay('moveLeft'));
  const beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${await portalTab(options.page)}`));
  await beside.field('City').type('Gdynia');
  await putStored(options.page, {
    'draft:unreadable': 'not an envelope',
    'field-maps': { v: 1, at: Date.now(), data: [taughtMap] },
    decisions: { v: 1, at: Date.now(), data: [decision] },
    evicted: { v: 1, at: Date.now(), data: { drafts: 1, aside: 0, at: Date.now() } },
  });
  const filled = async () => {
    const keys = [
      ...Object.keys(await storedItems(options.page)),
      ...Object.keys(await storedItems(options.page, 'session')),
    ];
    const missing = storedKeys.filter((key) => !keys.some((one) => one === key || one.startsWith(`${key}:`)));
    return { missing, aside: keys.some((key) => key.startsWith('quarantine:')) };
  };
  await until('every store to hold something', async () => {
    const { missing, aside } = await filled();
    return missing.length === 0 && aside;
  }).catch(async (error: Error) => {
    throw new Error(`${error.message} Empty: ${JSON.stringify(await filled())}`);
  });
  const left = await whatIsLeft(options.page);
  expect(left.databases).toEqual(['firstpass-customers']);
  expect(left.alarms).not.toEqual([]);
  return { options, beside, form };
}

async function deleteEverything(options: OwnPage): Promise<void> {
  await options.press(say('tab.data'));
  await options.press(say('data.delete.go'));
  await options.shows(say('data.delete.title'));
  await options.press(say('data.delete.confirm'));
}

test('Delete everything leaves nothing, and nothing comes back from open pages', async () => {
  stage = await openStage();
  const { options, beside, form } = await fillEverything();
  await deleteEverything(options);
  await options.shows(say('data.deleted'));
  expect(await whatIsLeft(options.page)).toEqual(nothingLeft);

  // Every open surface is looked at again, another one is opened, and the background is woken anew.
  await beside.page.bringToFront();
  await beside.press(side('tab.drafts'));
  await form.bringToFront();
  await portalField(form, 'Email address').enter();
  await stage.launched.stopWorker();
  const popup = await stage.openOwn('popup.html');
  await options.page.bringToFront();
  await options.press(say('tab.customer-list'));
  await options.shows(say('list.none'));
  const left = await whatIsLeft(popup);
  expect({ ...left, session: [], bytes: 0 }).toEqual(nothingLeft);
  // What tab shows which step is known again once its page is looked at; nobody typed that.
  expect(left.session.filter((key) => key !== 'tabs')).toEqual([]);

  // What is typed from here on is a new draft, without a word of the old one.
  await form.bringToFront();
  await portalField(form, 'Email address').type('anna@customer.example');
  const draft = await until('a new draft', async () => {
    const [value] = Object.entries(await storedItems(popup)).filter(([key]) => key.startsWith('draft:'));
    const text = JSON.stringify(value ?? '');
    return text.includes('anna@customer.example') ? text : null;
  });
  expect(draft).not.toContain(listedName);
  expect(draft).not.toContain('Gdynia');
});

test('a deletion whose background dies in the middle is finished by the next click', async () => {
  stage = await openStage();
  const { options } = await fillEverything();
  await Promise.all([deleteEverything(options), stage.launched.stopWorker()]);
  await stage.launched.stopWorker();
  await until('an answer', async () => {
    const text = await options.text();
    return text.includes(say('data.deleted')) || text.includes(say('data.deleteFailed'));
  });
  await deleteEverything(options);
  await options.shows(say('data.deleted'));
  await until('nothing to be left', async () => {
    return JSON.stringify(await whatIsLeft(options.page)) === JSON.stringify(nothingLeft);
  });
});
