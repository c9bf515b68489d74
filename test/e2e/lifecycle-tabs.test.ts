import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { storedDrafts } from '../support/e2e/drafts.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { accepted, untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab } from '../support/e2e/stored.ts';

/** Several tabs of one portal: each has its own draft, and none takes what another one holds. */
const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');

let stage: Stage;
let own: Page;
let first: Page;
let firstTab: number;
let second: Page;
let secondTab: number;

beforeEach(async () => {
  stage = await openStage();
  own = await stage.openOwn('popup.html');
  first = await stage.open('v2/customers/add');
  await typed(first, { Company: 'Fjord Bygg', City: 'Oslo' });
  firstTab = await portalTab(own);
  second = await stage.open('v2/customers/add');
  await panel(second).waitFor((view) => view.heading !== '');
  secondTab = await until('the second tab to say hello', async () => {
    const tab = await portalTab(own);
    return tab === firstTab ? 0 : tab;
  });
});
afterEach(() => stage?.close());

/** Types as a person does and waits until it is stored. */
async function typed(page: Page, words: Record<string, string>): Promise<void> {
  await page.bringToFront();
  for (const [label, value] of Object.entries(words)) await portalField(page, label).type(value);
  await panel(page).waitFor((view) => view.text.includes('draft saved'));
}

const beside = async (tab: number): Promise<OwnPage> =>
  ownPage(await stage.openOwn(`sidepanel.html?tab=${tab}`));

/** Presses a button of the panel until what it leads to is seen: a panel that came just now refuses a press. */
async function pressed(page: Page, name: string, leadsTo: string): Promise<void> {
  await page.bringToFront();
  await until(`${name} to lead to ${leadsTo}`, async () => {
    if ((await panel(page).text()).includes(leadsTo)) return true;
    await panel(page).click(name);
    return false;
  });
}

test('a fresh form beside another tab is offered nothing of it, and a fill takes nothing from it', async () => {
  await second.bringToFront();
  const { buttons } = await panel(second).waitFor((view) => view.buttons.includes(say('fillForm')));
  expect(buttons).not.toContain(say('restoreDraft'));
  await pressed(second, say('fillForm'), say('nothingToFill'));
  expect(await panel(second).text()).not.toContain('Fjord');
  expect((await accepted(second)).companyName).toBe('');
});

test('two tabs typed into by turns keep two drafts, and closing one leaves the other alone', async () => {
  await typed(second, { Company: 'Orlik Systemy' });
  await typed(first, { 'First name': 'Kari' });
  await typed(second, { City: 'Gdynia' });
  const both = [
    { companyName: 'Fjord Bygg', city: 'Oslo', firstName: 'Kari' },
    { companyName: 'Orlik Systemy', city: 'Gdynia' },
  ];
  await until('both drafts to be whole', async () => (await storedDrafts(own)).size === 2);
  expect([...(await storedDrafts(own)).values()]).toEqual(expect.arrayContaining(both));
  await second.close();
  await typed(first, { 'Last name': 'Nordmann' });
  expect([...(await storedDrafts(own)).values()]).toEqual(
    expect.arrayContaining([{ ...both[0], lastName: 'Nordmann' }, both[1]]),
  );
  expect((await storedDrafts(own)).size).toBe(2);
  // What the closed tab held is offered again, what the open one holds is not.
  const third = await stage.open('v2/customers/add');
  await panel(third).waitFor((view) => view.text.includes(say('drafts', { count: 1 })));
  await pressed(third, say('restoreDraft'), 'Orlik Systemy');
  expect(await panel(third).text()).not.toContain('Fjord');
});

test('the side panel beside a fresh form shows a clean sheet, and leads to the tab that holds a draft', async () => {
  const panelBeside = await beside(secondTab);
  await panelBeside.shows(side('header.clean'));
  await panelBeside.press(side('tab.drafts'));
  await panelBeside.shows('Fjord Bygg', side('drafts.elsewhere'));
  await panelBeside.press(side('drafts.goToTab.name', { name: 'Fjord Bygg' }));
  await until('the tab with that draft to be in front', () =>
    first.evaluate(() => document.visibilityState === 'visible'),
  );
});

test('what is prepared beside one tab fills that tab alone', async () => {
  const panelBeside = await beside(secondTab);
  await panelBeside.page.bringToFront();
  await panelBeside.field('City').type('Gdynia');
  await panelBeside.press(side('fill.open'));
  await panelBeside.shows(side('fill.preview'));
  await panelBeside.press(side('fill.go', { count: 1 }));
  await untilAccepted(second, { city: 'Gdynia', companyName: '' });
  expect(await accepted(first)).toMatchObject({ city: 'Oslo', companyName: 'Fjord Bygg' });
  await until('a draft of its own', async () => (await storedDrafts(own)).size === 2);
});

test('a tab that leaves for another site has no form any more and lets its draft go', async () => {
  const panelBeside = await beside(firstTab);
  await panelBeside.shows(side('fill.heading'));
  await first.goto(`${stage.portal.url.replace('localhost', '127.0.0.1')}/dashboard/v2/customers/add`);
  await panelBeside.hides(side('fill.heading'));
  await stage.launched.reload(second);
  await second.bringToFront();
  await panel(second).waitFor((view) => view.text.includes(say('drafts', { count: 1 })));
  // Back again without having been taken up anywhere, it is this tab's own draft.
  await first.goto(`${stage.portal.url}/dashboard/v2/customers/add`);
  await first.bringToFront();
  await panel(first).waitFor((view) => view.buttons.includes(say('restoreDraft')));
  await pressed(first, say('restoreDraft'), say('fillCount', { count: 2 }));
});
