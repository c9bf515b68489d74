import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importBook } from '../../lib/texts/import.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults } from '../support/e2e/accessibility.ts';
import { type CsvRow, customers, writeCustomers, writeFileIn } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedDatabases } from '../support/e2e/stored.ts';

const say = speaker(optionsBook, 'en');
const about = speaker(importBook, 'en');
const side = speaker(sidepanelBook, 'en');

let stage: Stage;
let own: OwnPage;
beforeEach(async () => {
  stage = await openStage();
  own = ownPage(await stage.openOwn('options.html#customer-list'));
});
afterEach(() => stage?.close());

/** Its name ends in the number of matches. */
const existing = new RegExp(`^${side('tab.existing')}`);
const replaceAll = say('review.goReplace', { count: customers.length });
const done = (name = 'Customers.csv') => say('list.done', { name });

async function importFirst(rows = customers): Promise<void> {
  await own.choose(say('list.choose'), writeCustomers(stage.folder, rows));
  await own.press(say('review.go'));
  await own.shows(done());
}

/** A list that takes a second or more to read and index. */
function writeLarge(name: string, word: string, count = 120_000): string {
  const lines = Array.from(
    { length: count },
    (_, n) => `${crypto.randomUUID()},${word} ${n} of Lyon Inc.,${word}${n}.example,Cloud Reseller`,
  );
  const head = 'Microsoft ID,Company name,Primary domain name,Relationship';
  return writeFileIn(stage.folder, name, `${[head, ...lines].join('\r\n')}\r\n`);
}

/** Names of the generations that lie in the database, and the one in force. */
function generations(page: Page): Promise<{ stored: string[]; inForce: string; name: string; rows: number }> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = await settled(indexedDB.open('firstpass-customers'));
    const read = open.transaction(['generations', 'pointers']);
    const [stored, meta] = await Promise.all([
      settled(read.objectStore('generations').getAllKeys()),
      settled(read.objectStore('pointers').get('current')),
    ]);
    open.close();
    return { stored: stored.map(String), inForce: meta.generation, name: meta.name, rows: meta.rows };
  });
}

const named = (name: string, at: number): CsvRow => {
  const [id, , domain, relationship] = customers[at] as CsvRow;
  return [id, name, domain, relationship];
};

test('nothing is stored before the columns are confirmed, and the same headings are not asked about again', async () => {
  await own.choose(say('list.choose'), writeCustomers(stage.folder));
  await own.shows(
    say('review.title', { name: 'Customers.csv' }),
    'Stolarnia Dąbek sp. z o.o.',
    'Nazwa firmy',
  );
  expect(await own.field('Nazwa firmy').value()).toBe(about('column.name'));
  expect(await accessibilityFaults(own.page)).toEqual([]);
  expect(await storedDatabases(own.page)).toBe('');
  await own.press(say('cancel'));
  await own.shows(say('list.cancelled'), say('list.stillNone'));
  expect(await storedDatabases(own.page)).toBe('');

  await importFirst();
  await own.choose(say('list.replace'), writeCustomers(stage.folder, customers.slice(0, 2)));
  await own.shows(done(), say('lists.asBefore'), say('list.count', { count: 2 }));
  await own.press(say('lists.checkAgain'));
  await own.shows(say('review.title', { name: 'Customers.csv' }));
  await own.field('Relacja').pick(say('list.unused'));
  await own.press(say('review.goReplace', { count: 2 }));
  await own.shows(done(), say('list.count', { count: 2 }));
  await own.hides(say('lists.asBefore'));
});

test('a file joins the rows that are there, beside a list of companies not to be added', async () => {
  await importFirst();
  const more: CsvRow = ['3b0d51a2-0000-4c11-9a01-000000000009', 'Tailspin SA', 'tailspin.example', 'x'];
  const rows = [named('Stolarnia Dąbek i Syn sp. z o.o.', 0), customers[1] as CsvRow, more];
  await own.choose(say('lists.add'), writeCustomers(stage.folder, rows));
  await own.shows(say('lists.merged', { added: 1, updated: 1, same: 1, kept: 2 }));

  const blocked = 'Company name;Country\r\nBlokada Handel SA;PL\r\n';
  await own.choose(say('list.choose'), writeFileIn(stage.folder, 'blocked.csv', blocked));
  await own.field(say('review.which')).pick(say('lists.blocked'));
  await own.press(say('review.go'));
  await own.shows(
    done('blocked.csv'),
    say('lists.own'),
    say('list.count', { count: 5 }),
    say('lists.blocked.count', { count: 1 }),
  );

  const beside = ownPage(await stage.openOwn('sidepanel.html'));
  await beside.field('Company name').type('Blokada Handel SA');
  await beside.press(existing);
  await beside.shows(side('match.list.blocked'));
  await beside.page.close();

  await own.choose(say('list.replace'), writeCustomers(stage.folder, customers.slice(0, 3)));
  await own.shows(done(), say('list.count', { count: 3 }), say('lists.blocked.count', { count: 1 }));
});

test('rows are found, edited, deleted and brought back', async () => {
  await importFirst();
  await own.press(say('rows.open'));
  await own.shows(say('rows.found', { count: customers.length }));
  expect(await accessibilityFaults(own.page)).toEqual([]);
  await own.field(say('rows.search')).type('dabek stolarnia');
  await own.shows(say('rows.found', { count: 1 }), 'Stolarnia Dąbek sp. z o.o.');

  await own.press(say('rows.edit.of', { name: 'Stolarnia Dąbek sp. z o.o.' }));
  await own.field(about('column.domain')).type('dabek');
  await own.press(say('rows.save'));
  await own.shows(say('rows.wrong.domain'));
  expect(await accessibilityFaults(own.page)).toEqual([]);
  await own.field(about('column.domain')).type('dabek.example');
  await own.press(say('rows.save'));
  await own.shows(say('rows.saved', { name: 'Stolarnia Dąbek sp. z o.o.' }), 'dabek.example');

  const beside = ownPage(await stage.openOwn('sidepanel.html'));
  await beside.field('Website').type('https://www.dabek.example');
  await beside.press(existing);
  await beside.shows('Stolarnia Dąbek sp. z o.o.');

  await own.press(say('rows.delete.of', { name: 'Stolarnia Dąbek sp. z o.o.' }));
  await own.shows(say('rows.deleted', { name: 'Stolarnia Dąbek sp. z o.o.' }));
  await own.shows(say('list.count', { count: customers.length - 1 }));
  await own.press(say('undo'));
  await own.shows(say('rows.restored', { name: 'Stolarnia Dąbek sp. z o.o.' }), 'dabek.example');
  await own.shows(say('list.count', { count: customers.length }));
  const { stored, inForce } = await generations(own.page);
  expect(stored).toEqual([inForce]);
});

test('an import that is cancelled half-way leaves the old list', async () => {
  await importFirst();
  const before = await storedDatabases(own.page);
  await own.choose(say('list.replace'), writeLarge('large.csv', 'Piekarnia'));
  await own.press(replaceAll);
  await own.press(say('list.cancel'));
  await own.shows(say('list.cancelled'), say('list.kept'));
  expect(await storedDatabases(own.page)).toBe(before);
});

test('a page that is closed, or a browser that is killed, in the middle of an import leaves the old list', async () => {
  await importFirst();
  const before = await storedDatabases(own.page);
  const large = writeLarge('large.csv', 'Piekarnia');
  const begin = async () => {
    await own.choose(say('list.replace'), large);
    await own.press(replaceAll);
    await own.shows(say('list.cancel'));
  };
  await begin();
  await own.page.close();
  own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.shows(say('list.count', { count: customers.length }));
  expect(await storedDatabases(own.page)).toBe(before);

  await begin();
  await stage.killAndReopen();
  own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.shows(say('list.count', { count: customers.length }));
  const { name, rows } = await generations(own.page);
  expect([name, rows]).toEqual(['Customers.csv', customers.length]);
});

test('of two imports at once one whole list is in force, and each page says what became of its own', async () => {
  await importFirst();
  const other = ownPage(await stage.openOwn('options.html#customer-list'));
  const pages = [own, other];
  for (const [at, page] of pages.entries()) {
    await page.choose(say('list.replace'), writeLarge(`list${at}.csv`, `Firma${at}x`, 60_000 + at));
    await page.shows(say('review.title', { name: `list${at}.csv` }));
  }
  for (const page of pages) await page.press(replaceAll);
  const ended = await Promise.all(
    pages.map((page, at) =>
      until('the import to end', async () => {
        const text = await page.text();
        if (text.includes(done(`list${at}.csv`))) return 'done';
        return text.includes(about('error.replaced-meanwhile')) ? 'replaced' : '';
      }),
    ),
  );
  expect(ended).toContain('done');
  const { stored, inForce, name, rows } = await generations(own.page);
  expect(stored).toEqual([inForce]);
  const winner = name === 'list0.csv' ? 0 : 1;
  expect([name, rows, ended[winner]]).toEqual([`list${winner}.csv`, 60_000 + winner, 'done']);
});

test('each list goes when its own time is over', async () => {
  await importFirst();
  const blocked = 'Company name;Country\r\nBlokada Handel SA;PL\r\n';
  await own.choose(say('list.choose'), writeFileIn(stage.folder, 'blocked.csv', blocked));
  await own.field(say('review.which')).pick(say('lists.blocked'));
  await own.press(say('review.go'));
  await own.shows(done('blocked.csv'));
  await own.page.evaluate(
    async (at) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const open = await settled(indexedDB.open('firstpass-customers'));
      const store = open.transaction('pointers', 'readwrite').objectStore('pointers');
      const meta = await settled(store.get('current'));
      meta.further[0].importedAt = at;
      await settled(store.put(meta, 'current'));
      open.close();
    },
    Date.now() - 91 * 86_400_000,
  );

  await stage.launched.stopWorker();
  await stage.open('v2/customers/add');
  await until(
    'the old list to be gone',
    async () => !(await storedDatabases(own.page)).includes('blocked.csv'),
  );
  await stage.launched.reload(own.page);
  await own.shows(say('list.count', { count: customers.length }));
  await own.hides(say('lists.blocked.count', { count: 1 }));
});
