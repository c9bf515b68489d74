import { afterEach, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { customers, writeCustomers, writeFileIn } from '../support/e2e/customer-csv.ts';
import { nextDownload } from '../support/e2e/handed-out.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, putStored, storedDatabases, storedItems } from '../support/e2e/stored.ts';
import { nothingLeft, whatIsLeft } from '../support/e2e/what-is-left.ts';

const say = speaker(optionsBook, 'en');
const panelSay = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const [, listedName = ''] = customers[0] ?? [];

let stage: Stage;
afterEach(() => stage?.close());

/** @param there how many rows the list has that is replaced. */
async function importList(options: OwnPage, rows = customers, there = 0): Promise<void> {
  await options.press(say('tab.customer-list'));
  await options.choose(say('list.choose'), writeCustomers(stage.folder, rows));
  await options.press(there > 0 ? say('review.goReplace', { count: there }) : say('review.go'));
  await options.shows(say('list.done', { name: 'Customers.csv' }));
  await until('a receipt for the list', async () => 'customer-list' in (await storedItems(options.page)));
}

/** A draft with its plan, a profile, the panel on the left, a list. */
async function fillEverything(): Promise<OwnPage> {
  const options = ownPage(await stage.openOwn('options.html#customer-list'));
  await importList(options);
  await options.press(say('tab.defaults'));
  await options.press(say('profiles.add'));
  await options.shows(say('profiles.inUse'));
  const form = await stage.open('v2/customers/add');
  await portalField(form, 'Company').type(listedName);
  // The verdict is the last thing that makes the panel grow.
  await panel(form).waitFor(
    ({ text }) => text.includes(panelSay('likelyTitle')) || text.includes(panelSay('certainTitle')),
  );
  await panel(form).click(panelSay('moveLeft'));
  const beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${await portalTab(options.page)}`));
  await beside.field('City').type('Gdynia');
  await until('draft, plan and place to be stored', async () => {
    const items = Object.entries(await storedItems(options.page));
    const has = (key: string, text: string) =>
      items.some(([name, value]) => name.startsWith(key) && JSON.stringify(value).includes(text));
    return (
      has('draft:', listedName) && has('plan:', 'Gdynia') && has('panel', 'left') && has('settings', 'id')
    );
  });
  await form.close();
  await beside.page.close();
  await options.page.bringToFront();
  return options;
}

/** What lies in storage, without when it was put there and under which generation. */
async function kept(options: OwnPage): Promise<Record<string, unknown>> {
  const items = Object.entries(await storedItems(options.page));
  return Object.fromEntries(
    items.map(([key, value]) => {
      const { data } = value as { data: object };
      return [key, key === 'customer-list' ? { ...data, generation: '' } : data];
    }),
  );
}

async function exported(options: OwnPage): Promise<string> {
  await options.press(say('tab.data'));
  await options.field(say('data.export.list', { count: customers.length })).click();
  const file = await nextDownload(options.page);
  await options.press(say('data.export.go'));
  return file();
}

async function openFile(options: OwnPage, text: string): Promise<void> {
  await options.press(say('tab.data'));
  await options.choose(say('data.import.go'), writeFileIn(stage.folder, 'firstpass-2026-11-22.json', text));
}

test('everything comes back on an empty computer, the customer list too', async () => {
  stage = await openStage();
  const options = await fillEverything();
  const before = await kept(options);
  const text = await exported(options);
  expect(JSON.parse(text)).toMatchObject({ v: 4, list: { name: 'Customers.csv' } });

  await options.press(say('data.delete.go'));
  await options.shows(say('data.delete.title'));
  await options.press(say('data.delete.confirm'));
  await options.shows(say('data.deleted'));
  expect(await whatIsLeft(options.page)).toEqual(nothingLeft);

  await openFile(options, text);
  await options.shows(
    say('data.import.title'),
    say('data.import.records.added', { count: 1 }),
    say('data.import.profiles.added', { count: 1 }),
    say('data.import.list.first'),
  );
  expect(await storedItems(options.page)).toEqual({});
  await options.press(say('data.import.confirm'));
  await options.shows(say('data.importedList', { count: 1 }));
  expect(await kept(options)).toEqual(before);
  expect((await whatIsLeft(options.page)).alarms).not.toEqual([]);
  expect(await storedDatabases(options.page)).not.toContain('staged');

  const beside = ownPage(await stage.openOwn('sidepanel.html'));
  await beside.press(side('newRecord'));
  await beside.field('Company name').type(listedName);
  // Its name tells the count once something is found.
  await beside.press(new RegExp(`^${side('tab.existing')}`));
  await beside.shows(side('match.found', { count: 1 }), listedName);
});

test('where a newer version wrote, nothing is taken over, and the list in force stays', async () => {
  stage = await openStage();
  const options = await fillEverything();
  const text = await exported(options);
  await importList(options, customers.slice(1), customers.length);
  await putStored(options.page, { settings: { v: 2, at: 1, data: { other: true } } });
  const [items, lists] = [await storedItems(options.page), await storedDatabases(options.page)];
  await openFile(options, text);
  await options.shows(
    say('data.import.list.replaces', { name: 'Customers.csv', count: customers.length - 1 }),
  );
  await options.press(say('data.import.confirm'));
  await options.shows(say('data.importError.newer-here'));
  expect(await storedItems(options.page)).toEqual(items);
  expect(await storedDatabases(options.page)).toBe(lists);
});

test('left out by the tick, the file’s list leaves the one that is here alone', async () => {
  stage = await openStage();
  const options = await fillEverything();
  const text = await exported(options);
  await importList(options, customers.slice(1), customers.length);
  const lists = await storedDatabases(options.page);
  await openFile(options, text);
  await options.field(/^Take over Customers\.csv/).click();
  await options.shows(say('data.import.list.keeps', { name: 'Customers.csv', count: customers.length - 1 }));
  await options.press(say('data.import.confirm'));
  await options.shows(say('data.imported', { count: 1 }));
  expect(await storedDatabases(options.page)).toBe(lists);
});

test('killed between the records and the pointer, the list is in force at the next start', async () => {
  stage = await openStage();
  let options = ownPage(await stage.openOwn('options.html#customer-list'));
  await importList(options);
  // What such a death leaves: the list staged beside the one in force, and the receipt for it.
  const receipt = await options.page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = await settled(indexedDB.open('firstpass-customers'));
    const write = open.transaction(['generations', 'pointers'], 'readwrite');
    const [lists, pointers] = [write.objectStore('generations'), write.objectStore('pointers')];
    const old = await settled(pointers.get('current') as IDBRequest<Record<string, unknown>>);
    const meta = { ...old, generation: 'staged-one', name: 'Staged.csv' };
    lists.put(await settled(lists.get(old.generation as string)), meta.generation);
    pointers.put({ meta, stagedAt: 1 }, 'staged');
    await new Promise((resolve) => {
      write.oncomplete = resolve;
    });
    open.close();
    const { rows, importedAt } = old;
    return { generation: meta.generation, name: meta.name, rows, importedAt };
  });
  await putStored(options.page, { 'customer-list': { v: 1, at: Date.now(), data: receipt } });
  await stage.killAndReopen();
  options = ownPage(await stage.openOwn('options.html#customer-list'));
  await until('the staged list to be in force', async () => {
    const lists = await storedDatabases(options.page);
    return lists.includes('pointers current') && lists.includes('Staged.csv') && !lists.includes(' staged ');
  });
  expect(await storedItems(options.page)).toMatchObject({ 'customer-list': { data: receipt } });
});
