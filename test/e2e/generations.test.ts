import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel } from '../support/browsers/panel-driver.ts';
import { clickPortal, portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { fill, formTab, stepOfTab } from '../support/e2e/fill-matrix.ts';
import { portalState } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

let stage: Stage;
let own: Page;

beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('sidepanel.html');
});
afterAll(() => stage.close());

/** Waits until the product names the step the page shows, and the panel says something about it. */
async function reached(page: Page, step: string) {
  await until(`the step ${step}`, async () => (await stepOfTab(own)) === step);
  expect((await panel(page).heading()).length).toBeGreaterThan(0);
}

/** The portal's own dialog about the address: its button waits for a choice. */
async function keepAddress(page: Page) {
  await portalField(page, /^Use what I entered/).click();
  await clickPortal(page, 'Use this address');
}

async function filledForm(query: string): Promise<Page> {
  const page = await stage.open('v2/customers/add', query);
  await fill(own, await formTab(own));
  return page;
}

test('generation 2021 from the form to the confirmation, whose password nobody reads', async () => {
  const page = await filledForm('?gen=2021&kit=he&lang=en');
  await reached(page, 'account-info');
  await portalField(page, /^Customer will be asked/).click();
  await clickPortal(page, 'Next: Review');
  await keepAddress(page);
  await reached(page, 'review');
  await clickPortal(page, 'Update');
  await reached(page, 'account-info');
  await clickPortal(page, 'Next: Review');
  await keepAddress(page);
  await reached(page, 'review');
  await clickPortal(page, 'Submit');
  await reached(page, 'confirmation');

  const password = await portalField(page, 'Password').value();
  expect(password.length).toBeGreaterThan(7);
  const everything = async () => JSON.stringify([await storedItems(own), await storedItems(own, 'session')]);
  await until('the record to count as submitted', async () =>
    (await everything()).includes('"status":"submitted"'),
  );
  expect(await everything()).not.toContain(password);
  expect(await panel(page).text()).not.toContain(password);

  await clickPortal(page, 'Done');
  await until('the list', async () => (await stepOfTab(own)) === 'list');
  await page.close();
});

test('generation 2019 with its pages for reseller and subscriptions', async () => {
  const page = await filledForm('?gen=2019&kit=html&lang=en&partner=indirect-provider');
  await reached(page, 'account-info');
  // The portal knows which prefixes are taken, the first test's among them.
  await portalField(page, 'Primary domain name').type('alpineski2019');
  // The tick is an entry of the agreement: it is checked like the rest, and never made by us.
  await portalField(page, /^I confirm that the customer has accepted/).click();
  await (await portalField(page, 'Agreement acceptance date').element()).type('01012024');
  await until(
    'a form the portal accepts',
    async () => Object.keys((await portalState(page)).errors).length === 0,
  );
  await clickPortal(page, /^Next/);
  await keepAddress(page);
  await reached(page, 'reseller');
  await clickPortal(page, 'Next: Subscriptions');
  await reached(page, 'subscriptions');
  await clickPortal(page, 'Next: Review');
  await reached(page, 'review');
  await clickPortal(page, 'Submit');
  await reached(page, 'confirmation');
  await page.close();
});

test('generation 2026 works without the agreement block', async () => {
  const page = await filledForm('?gen=2026&kit=he&lang=pl');
  await reached(page, 'account-info');
  const { values } = await portalState(page);
  expect(values.companyName).toBe('Alpine Ski House LLC');
});
