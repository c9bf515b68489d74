import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults, setColorScheme } from '../support/e2e/accessibility.ts';
import { customers, writeCustomers } from '../support/e2e/customer-csv.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, storedItems } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'en');
const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const [, [, otherName = ''] = [], , [, name = ''] = []] = customers;
const typedName = name.toUpperCase();
const link =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=3b33e682-00c3-41ee-9dd2-a548adf56438&msppId=0&DAP=false#/BillingAccounts/partner-invitation';

let stage: Stage;
let form: Page;
let own: OwnPage;
let beside: OwnPage;
beforeAll(async () => {
  stage = await openStage();
  own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.choose(options('list.choose'), writeCustomers(stage.folder));
  await own.press(options('review.go'));
  await own.shows(options('list.done', { name: 'Customers.csv' }), options('decisions.none'));
  form = await stage.open('v2/customers/add');
  await portalField(form, 'Company').type(typedName);
  await warned(true);
  beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${await portalTab(own.page)}#existing-customers`));
});
afterAll(() => stage?.close());

/** Waits until the panel in the page warns of a customer, or has asked and warns of none. */
async function warned(yes: boolean): Promise<void> {
  await panel(form).waitFor(({ text }) => {
    if (text.includes(say('checkingList'))) return false;
    return (
      yes ===
      (['certainTitle', 'likelyTitle', 'possibleTitle'] as const).some((one) => text.includes(say(one)))
    );
  });
}

/** Each outcome differs from the one before it, so that none can be an old one. */
async function typeInTurn(...turns: [text: string, yes: boolean][]): Promise<void> {
  await form.bringToFront();
  for (const [text, yes] of turns) {
    await portalField(form, 'Company').type(text);
    await warned(yes);
  }
}

async function noFault({ page }: OwnPage): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(stage.launched, page, scheme);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
}

test('another company warns no more, in the side panel and in the page, until it is taken back', async () => {
  await beside.shows(name, side('match.found', { count: 1 }));
  await noFault(beside);
  await beside.press(side('decision.different.name', { name }));
  await beside.shows(side('decision.noOther'), side('decision.said.different', { name }));
  await noFault(beside);
  await typeInTurn(['Nobody Ltd', false], [otherName, true], [typedName, false]);
  await beside.press(side('undo'));
  await beside.shows(side('match.found', { count: 1 }), side('decision.takenBack', { name }));
  await typeInTurn([otherName, true], ['Nobody Ltd', false], [typedName, true]);
});

test('the same company is certain, is listed in the options, and deleting it there takes it back', async () => {
  await beside.press(side('dismiss'));
  await beside.shows(side('decision.ask'));
  await beside.press(side('decision.same.name', { name }));
  await beside.shows('You said it is the same company', side('match.certain'));
  await own.page.bringToFront();
  await own.shows(options('decisions.same'), typedName, name);
  await noFault(own);
  const remove = options('decisions.delete.name', { asked: typedName, row: name });
  await own.press(remove);
  await own.shows(options('decisions.deleted', { count: 1 }), options('decisions.none'));
  await beside.shows(side('decision.ask'));
  await own.press(options('undo'));
  await own.shows(options('decisions.same'));
  await beside.shows('You said it is the same company');
});

test('the partner’s link is kept once and stands unchanged in the request', async () => {
  await beside.shows(side('request.noLink'));
  await own.page.bringToFront();
  await own.field(options('link.paste')).type(link.replace('&msppId=0', ''));
  await own.press(options('link.keep'));
  await own.shows(options('link.error.incomplete', { part: 'msppid' }));
  await noFault(own);
  await own.field(options('link.paste')).type(link);
  await own.press(options('link.keep'));
  await own.shows(link, options('link.delete'));
  await until('the link to be stored', async () =>
    JSON.stringify((await storedItems(own.page)).settings).includes(link),
  );
  await noFault(own);
  await beside.press(side('request.open'));
  await beside.shows(side('request.to.none'));
  const { text, href } = await beside.page.evaluate(() => ({
    text: document.querySelector<HTMLTextAreaElement>('#request-text')?.value ?? '',
    href: document.querySelector<HTMLAnchorElement>('.request a')?.href ?? '',
  }));
  expect(text.split('\n')).toContain(link);
  expect(new URL(href).searchParams.get('body')?.split('\r\n')).toContain(link);
  await noFault(beside);
});
