import { afterEach, beforeEach, expect, test } from 'vitest';
import { importBook } from '../../lib/texts/import.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults } from '../support/e2e/accessibility.ts';
import { type CsvRow, customers, writeCustomers } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedDatabases } from '../support/e2e/stored.ts';

const say = speaker(optionsBook, 'en');
const about = speaker(importBook, 'en');

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage?.close());

const openOptions = async (): Promise<OwnPage> => ownPage(await stage.openOwn('options.html#customer-list'));

type Listed = { id: string; companyName: string; domain: string };
/** What the portal's server holds. */
const listed = async (): Promise<Listed[]> =>
  (await fetch(new URL('/api/customers', stage.portal.url))).json() as Promise<Listed[]>;

/** Opens the portal's list and waits until its last customer is drawn. */
async function openList(kit: string, language = 'en'): Promise<Listed[]> {
  const there = await listed();
  const page = await stage.open('v2/customers/list', `?kit=${kit}&lang=${language}`);
  const last = there.at(-1)?.companyName ?? '';
  await until('the list to be drawn', () =>
    page.evaluate((name) => {
      const shown = (root: Document | ShadowRoot): boolean =>
        [...root.querySelectorAll('*')].some(
          (one) =>
            (one.localName === 'td' && one.textContent === name) || (one.shadowRoot && shown(one.shadowRoot)),
        );
      return shown(document);
    }, last),
  );
  return there;
}

const host = () => new URL(stage.portal.url).host;

test.each([
  ['html', 'en'],
  ['he', 'pl'],
])('the list that a page shows becomes the customer list: %s, %s', async (kit, language) => {
  const there = await openList(kit, language);
  const own = await openOptions();
  await own.press(say('openList.read'));
  await own.shows(say('review.title', { name: host() }), there[0]?.companyName ?? '');
  expect(await accessibilityFaults(own.page)).toEqual([]);
  // Nothing is kept before the columns are confirmed, nor is the right to run scripts.
  expect(await storedDatabases(own.page)).toBe('');
  await own.press(say('review.go'));
  await own.shows(say('list.done', { name: host() }), say('list.count', { count: there.length }));
  await own.press(say('rows.open'));
  await own.shows(...there.slice(0, 3).map(({ companyName }) => companyName));
  const scripting = () =>
    own.page.evaluate(() => {
      type Api = { permissions: { contains(asked: object): Promise<boolean> } };
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      return (api.browser ?? api.chrome).permissions.contains({ permissions: ['scripting'] });
    });
  expect(await scripting()).toBe(false);
});

test('a list that is there is joined by what the page shows, and looks no fresher for so few rows', async () => {
  const others = Array.from({ length: 60 }, (_, at): CsvRow => {
    const number = String(100 + at);
    return [
      `3b0d51a2-0000-4c11-9a01-000000000${number}`,
      `Warsztat Numer ${number}`,
      `w${number}.example`,
      'Cloud Reseller',
    ];
  });
  const before = [...customers, ...others];
  const own = await openOptions();
  await own.choose(say('list.choose'), writeCustomers(stage.folder, before));
  await own.press(say('review.go'));
  await own.shows(say('list.count', { count: before.length }));
  const there = await openList('html');
  await own.page.bringToFront();
  await own.press(say('openList.read'));
  await own.shows(say('review.title', { name: host() }));
  expect(await own.field('Company name').value()).toBe(about('column.name'));
  await own.press(say('review.go'));
  const domains = new Set(before.map(([, , domain]) => domain));
  const known = there.filter(({ domain }) => domains.has(domain)).length;
  expect(known).toBeGreaterThan(0);
  const added = there.length - known;
  await own.shows(
    say('lists.merged', { added, updated: 0, same: known, kept: before.length - known }),
    `${say('list.count', { count: before.length + added })} from Customers.csv`,
  );
});

test('without a list to be read it is said what to do, and nothing changes', async () => {
  const own = await openOptions();
  await own.press(say('openList.read'));
  await own.shows(say('openList.no-page'), say('openList.no-page.body'));
  await stage.open('v2/customers/add', '?kit=html');
  await own.page.bringToFront();
  await own.press(say('openList.read'));
  await own.shows(say('openList.no-list'), say('list.stillNone'));
  expect(await accessibilityFaults(own.page)).toEqual([]);
  expect(await storedDatabases(own.page)).toBe('');
});
