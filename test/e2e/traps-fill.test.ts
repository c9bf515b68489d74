import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FillRow } from '../../lib/account/fill-row.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { fill, formTab, rowsOf, undo } from '../support/e2e/fill-matrix.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';
import type { Held } from '../support/traps/held.ts';
import { serveTraps } from '../support/traps/serve-traps.ts';

/** What an application holds counts, never what its boxes show. */
let stage: Stage;
let traps: Awaited<ReturnType<typeof serveTraps>>;
let own: Page;
beforeAll(async () => {
  traps = await serveTraps();
  stage = await openStage();
  own = await stage.openOwn('popup.html');
});
afterAll(async () => {
  await stage?.close();
  traps?.close();
});

const heldBy = (page: Page) => page.evaluate(() => (window as unknown as { held: Held }).held);

test('applications of several frameworks take every value, and what a change of country empties is written again', async () => {
  const page = await stage.launched.newPage(traps.app);
  const tab = await formTab(own);
  const wanted = {
    country: 'US',
    companyName: 'Alpine Ski House LLC',
    addressLine2: 'Suite 5',
    city: 'Bellevue',
    postalCode: '98004',
    registrationId: '123456789',
    specialQualification: 'Education',
    firstName: 'Anna',
    lastName: 'Nowak',
    email: 'anna@alpine.example',
    phone: '+12065550100',
    gdapOptIn: true,
    addressLine1: '1 Main Street',
  };
  // This box is taken only when it is left, and here nothing comes after it that would take the caret away.
  await fill(own, tab, rowsOf({ addressLine1: '2 Side Street' }));
  expect(await heldBy(page)).toEqual({ addressLine1: '2 Side Street' });

  const { results } = await fill(own, tab, rowsOf(wanted));
  expect(await heldBy(page)).toEqual({ ...wanted, city: 'BELLEVUE' });
  expect(results.filter((result) => !result.written)).toEqual([]);

  const { results: undone } = await undo(own, tab);
  const left = undone.filter((result) => !result.written).map((result) => result.key);
  expect(left).toEqual([]);
  await page.close();
});

test('billing names, twins, searches, newsletters and passwords are told apart', async () => {
  const page = await stage.launched.newPage(traps.refusals);
  const tab = await formTab(own);
  const { results } = await fill(
    own,
    tab,
    rowsOf({
      companyName: 'Alpine Ski House LLC',
      addressLine1: '1 Main Street',
      addressLine2: 'Suite 5',
      city: 'Bellevue',
      state: 'WA',
      postalCode: '98004',
      registrationId: '123456789',
      firstName: 'Anna',
      middleName: 'Maria',
      lastName: 'Nowak',
      email: 'anna@alpine.example',
      phone: '+12065550100',
    }),
  );
  const { contactEmailAgain = '', ...held } = await heldBy(page);
  expect(held).toEqual({
    companyName: 'Alpine Ski House LLC',
    billingAddressLine1: '1 Main Street',
    billingAddressLine2: 'Suite 5',
    billingAddressCity: 'Bellevue',
    billingAddressZip: '98004',
    state: 'Washington',
    contactFirst: 'Anna',
    middleName: 'Maria',
    contactLast: 'Nowak',
    contactEmail: 'anna@alpine.example',
    billingAddressPhone: '+12065550100',
    registrationId: '123456789',
  });
  expect(['', held.contactEmail]).toContain(contactEmailAgain);
  expect(results.filter((result) => !result.written)).toEqual([]);
  await page.close();
});

test('nothing of ours lies over a control, and numbers of any length are in the draft', async () => {
  const page = await stage.launched.newPage(traps.refusals);
  await formTab(own);
  const typed = {
    'Company name': 'Orlik Transport',
    'ZIP/Postal code': '10115-12',
    'Phone number': '0048 58 765 43 21 0012',
    'Registration ID number': '9988776655443322110012',
  };
  for (const [label, value] of Object.entries(typed)) await portalField(page, label).type(value);
  await panel(page).waitFor((view) => view.heading !== '');
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('form:not([role=search]) input')]
      .filter(({ tabIndex }) => tabIndex >= 0)
      .filter((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = control.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== control;
      })
      .map((control) => (control as HTMLInputElement).name),
  );
  expect(covered).toEqual([]);
  await until('the draft to hold what was typed', async () => {
    const stored = JSON.stringify(await storedItems(own));
    return Object.values(typed).every((value) => stored.includes(value));
  });
  await page.close();
});

test('what the user empties while the fill looks after its values stays empty', async () => {
  const page = await stage.launched.newPage(traps.refusals);
  const tab = await formTab(own);
  const filling = fill(own, tab, rowsOf({ companyName: 'Alpine Ski House LLC', phone: '+12065550100' }));
  await until('the last value to arrive', async () => (await heldBy(page)).billingAddressPhone);
  await portalField(page, 'Company name').type('');
  const { results } = await filling;
  expect(results.every((result) => result.written)).toBe(true);
  expect(await heldBy(page)).toEqual({ companyName: '', billingAddressPhone: '+12065550100' });
  await page.close();
});

test('a list that has no such choice is named, though its box shows whatever is typed; the state next to it stays', async () => {
  const page = await stage.launched.newPage(traps.refusals);
  const tab = await formTab(own);
  const country = (...candidates: string[]) =>
    rowsOf({ country: candidates[0] }).map((row): FillRow => ({ ...row, candidates }));
  const sweden = await fill(own, tab, country('SE', 'Sweden'));
  expect(sweden.results).toMatchObject([{ key: 'country', written: false, reason: 'no-such-option' }]);
  expect(await heldBy(page)).toEqual({});
  const norway = await fill(own, tab, country('NO', 'Norway'));
  expect(norway.results).toMatchObject([{ key: 'country', written: true }]);
  expect(await heldBy(page)).toEqual({ country: 'Norway' });
  await page.close();
});
