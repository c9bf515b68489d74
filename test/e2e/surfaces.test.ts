import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { popupBook } from '../../lib/texts/popup.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults, setColorScheme } from '../support/e2e/accessibility.ts';
import { writeCustomers } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

const options = speaker(optionsBook, 'en');
const say = speaker(panelBook, 'en');
const popup = speaker(popupBook, 'en');
const side = speaker(sidepanelBook, 'en');

let stage: Stage;
let form: Page;
beforeAll(async () => {
  stage = await openStage();
  form = await stage.open('v2/customers/add');
  await portalField(form, 'Company').type('ACME HOLD. Ltd');
  await panel(form).waitFor((view) => view.findings.length > 0);
});
afterAll(() => stage?.close());

const surfaces = [
  ...['defaults', 'customer-list', 'portals', 'rules', 'lookups', 'data', 'language'].map(
    (part) => `options.html#${part}`,
  ),
  ...['record', 'existing-customers', 'drafts'].map((part) => `sidepanel.html#${part}`),
  'popup.html',
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(surfaces)('%s has no accessibility fault', async (path) => {
    const page = await stage.openOwn(path);
    await setColorScheme(stage.launched, page, scheme);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});

test('another language takes effect at once, everywhere', async () => {
  const own = ownPage(await stage.openOwn('options.html#language'));
  const beside = ownPage(await stage.openOwn('sidepanel.html'));
  const polish = speaker(optionsBook, 'pl');
  await own.page.bringToFront();
  await own.field(options('language.label')).pick('Polski');
  await own.shows(polish('title'), polish('language.label'));
  await beside.shows(speaker(sidepanelBook, 'pl')('newRecord'));
  expect(await own.page.evaluate(() => document.documentElement.lang)).toBe('pl');
  await panel(form).waitFor((view) => view.buttons.includes(speaker(panelBook, 'pl')('fillForm')));
  await own.page.bringToFront();
  await own.field(polish('language.label')).pick('English');
  await own.shows(options('title'));
  await panel(form).waitFor((view) => view.buttons.includes(say('fillForm')));
  await own.page.close();
  await beside.page.close();
});

/** Goes through the page with the Tab key. @returns what the keyboard reaches, each once, in order. */
async function tabOrder({ page }: OwnPage, most = 12): Promise<string[]> {
  await page.bringToFront();
  const reached: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return '';
      const label = 'labels' in at ? (at as HTMLInputElement).labels?.[0]?.textContent : '';
      return at.getAttribute('aria-label') || label || at.textContent || '';
    });
    reached.push(name.replace(/\s+/g, ' ').trim());
  }
  return [...new Set(reached)];
}

test.each([
  ['options.html', [options('tab.defaults'), options('profiles.add'), options('partner.type')]],
  ['sidepanel.html', [side('newRecord'), side('tab.record'), 'Country/region', 'Company name']],
  ['popup.html', [popup('options'), popup('role'), popup('papers')]],
])('the keyboard reaches the main actions of %s in their order', async (path, wanted) => {
  const own = ownPage(await stage.openOwn(path));
  const reached = await tabOrder(own);
  expect(reached.filter((name) => (wanted as string[]).includes(name))).toEqual(wanted);
  await own.page.close();
});

test('New record, and drafts to open, delete and bring back', async () => {
  const beside = ownPage(await stage.openOwn('sidepanel.html'));
  await beside.press(side('newRecord'));
  await beside.shows(side('header.new'), side('header.clean'));
  await beside.field('Company name').type('Fjord Bygg AS');
  await beside.press(side('tab.drafts'));
  await beside.shows(side('drafts.count', { count: 2 }), 'ACME HOLD. Ltd', 'Fjord Bygg AS');
  await beside.press(side('drafts.delete.name', { name: 'Fjord Bygg AS' }));
  await beside.shows(side('drafts.deleted', { name: 'Fjord Bygg AS' }), side('drafts.count', { count: 1 }));
  await beside.press(side('undo'));
  await beside.shows(side('drafts.count', { count: 2 }));
  await beside.press(side('drafts.open.name', { name: 'ACME HOLD. Ltd' }));
  await until(
    'the draft to be open',
    async () => (await beside.field('Company name').value()) === 'ACME HOLD. Ltd',
  );
  await beside.page.close();
});

test('the checklist is ticked by hand and by what is seen', async () => {
  const own = ownPage(await stage.openOwn('popup.html'));
  await own.shows('ACME HOLD. Ltd', popup('onAccountInfo'));
  const papers = own.field(popup('papers'));
  const isNew = own.field(popup('notCustomer'));
  expect([await papers.value(), await isNew.value()]).toEqual(['false', 'false']);
  await papers.click();
  await until('the tick by hand', async () => (await papers.value()) === 'true');
  await own.page.close();

  const lists = ownPage(await stage.openOwn('options.html#customer-list'));
  await lists.choose(options('list.choose'), writeCustomers(stage.folder));
  await lists.press(options('review.go'));
  await lists.shows(options('list.done', { name: 'Customers.csv' }));
  await lists.page.close();
  const again = ownPage(await stage.openOwn('popup.html'));
  await again.shows(popup('matchNone'), popup('seen'));
  expect(await again.field(popup('papers')).value()).toBe('true');
  expect(await again.field(popup('notCustomer')).value()).toBe('true');
  await again.page.close();
});

test('a paused site is left alone until the popup resumes it', async () => {
  await form.bringToFront();
  await panel(form).click(say('pause'));
  await until('the panel to go', async () => (await panel(form).count()) === 0);
  const own = ownPage(await stage.openOwn('popup.html'));
  await own.shows(popup('paused', { site: new URL(stage.portal.url).host }));
  await own.press(popup('resume'));
  await own.hides(popup('resume'));
  await panel(form).waitFor((view) => view.buttons.includes(say('fillForm')));
  await own.page.close();
});
