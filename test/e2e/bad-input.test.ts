import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panelTag } from '../../lib/page/walk.ts';
import { importBook } from '../../lib/texts/import.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { writeCustomers, writeFileIn } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { putStored, storedDatabases, storedItems } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'en');
const reasons = speaker(importBook, 'en');
const side = speaker(sidepanelBook, 'en');

let stage: Stage;
let own: OwnPage;
beforeAll(async () => {
  stage = await openStage();
  own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.choose(options('list.choose'), writeCustomers(stage.folder));
  await own.press(options('review.go'));
  await own.shows(options('list.done', { name: 'Customers.csv' }));
  const page = await stage.open('v2/customers/add');
  await portalField(page, 'Company').type('Zażółć gęślą jaźń');
  await until('the draft to be stored', async () =>
    JSON.stringify(await storedItems(own.page)).includes('jaźń'),
  );
  await page.close();
});
afterAll(() => stage?.close());

/** All that is stored, to the byte. */
async function everythingStored(page: Page): Promise<string> {
  return `${JSON.stringify(await storedItems(page), null, 1)}\n${await storedDatabases(page)}`;
}

describe('a file that is no customer list', () => {
  const files = {
    'empty-file': () => writeFileIn(stage.folder, 'empty.csv', ''),
    'binary-file': () =>
      writeFileIn(
        stage.folder,
        'binary.csv',
        Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7) % 256)),
      ),
    'no-rows': () => writeCustomers(stage.folder, []),
  } as const;

  test.each(Object.keys(files) as (keyof typeof files)[])('%s', async (code) => {
    const before = await everythingStored(own.page);
    await own.choose(options('list.replace'), files[code]());
    await own.shows(options('list.failed'), `${reasons(`error.${code}`)} ${options('list.kept')}`);
    expect(await everythingStored(own.page)).toBe(before);
  });

  test('a file without company names asks which column holds them, and goes no further without', async () => {
    const before = await everythingStored(own.page);
    const columns = 'Offer,Quantity\r\nSmall,3\r\nLarge,14\r\n';
    await own.choose(options('list.replace'), writeFileIn(stage.folder, 'columns.csv', columns));
    await own.shows(options('review.noName'));
    await own.press(options('review.goReplace', { count: 4 }));
    await own.shows(options('review.noName.short'));
    await own.press(options('cancel'));
    await own.shows(options('list.cancelled'), options('list.kept'));
    expect(await everythingStored(own.page)).toBe(before);
  });

  test('50 MB of something else', async () => {
    const before = await everythingStored(own.page);
    const line = `${'lorem ipsum '.repeat(10)}\r\n`;
    const large = Buffer.alloc(50_000_000, line);
    await own.choose(options('list.replace'), writeFileIn(stage.folder, 'large.csv', large));
    const why = reasons('error.too-large', { megabytes: 50, most: 40 });
    await own.shows(options('list.failed'), `${why} ${options('list.kept')}`);
    expect(await everythingStored(own.page)).toBe(before);
  });
});

test('a stored draft that is no JSON is put aside and told, and nothing else changes', async () => {
  const key = 'draft:4f0e2d1c-5b6a-4788-9a0b-1c2d3e4f5a6b';
  const broken = '{"v":1,"at":17000';
  const before = await storedItems(own.page);
  const lists = await storedDatabases(own.page);
  await putStored(own.page, { [key]: broken });

  const beside = ownPage(await stage.openOwn('sidepanel.html#drafts'));
  await beside.shows('Zażółć gęślą jaźń', side('drafts.count', { count: 1 }));
  await own.shows(options('aside.title', { count: 1 }), options('aside.body'), options('aside.go'));

  const { [key]: gone, ...after } = await storedItems(own.page);
  const moved = Object.entries(after).filter(([name]) => name.startsWith('quarantine:'));
  expect(gone).toBeUndefined();
  expect(moved).toEqual([[expect.stringMatching(`^quarantine:${key}:\\d+$`), broken]]);
  for (const [name] of moved) delete after[name];
  expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  expect(await storedDatabases(own.page)).toBe(lists);
  await beside.page.close();
});

test.each(['home', 'v2/customers/list'] as const)('a page without a form: %s', async (path) => {
  const before = await everythingStored(own.page);
  const page = await stage.open(path);
  await until('the page to be drawn', () =>
    page.evaluate(() => document.querySelector('he-shell, customer-app') !== null),
  );
  await page.keyboard.type('Contoso');
  await until('the page to be idle', () =>
    page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(true), { timeout: 5_000 }))),
  );
  expect(await page.evaluate((tag) => document.querySelectorAll(tag).length, panelTag)).toBe(0);
  expect(await panel(page).marks()).toBe(0);
  expect(await everythingStored(own.page)).toBe(before);
  await page.close();
});
