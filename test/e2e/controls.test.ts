import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, formTab, rowsOf, undo } from '../support/e2e/fill-matrix.ts';
import { portalState } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

let stage: Stage;
let own: Page;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('sidepanel.html');
  page = await stage.open('home');
});
afterAll(() => stage.close());

type Values = Record<string, string | boolean>;

const stateOf = async () => (await portalState(page)) as unknown as { values: Values; touched: string[] };

/** Opens one form of the lab, fills it and undoes it. @returns what its application held, and what was not taken. */
async function filled(set: string, values: Values) {
  return filledAt(`/lab/customers?set=${set}`, values);
}

async function filledAt(path: string, values: Values) {
  await page.goto(`${stage.portal.url}/dashboard/home`);
  await page.goto(`${stage.portal.url}${path}`);
  const tab = await formTab(own);
  const before = (await stateOf()).values;
  const { results } = await fill(own, tab, rowsOf(values));
  const after = await stateOf();
  const { results: undone } = await undo(own, tab);
  const failed = (all: typeof results) =>
    all.filter((one) => !one.written).map(({ key, reason }) => [key, reason]);
  return { after, failed: failed(results), before, back: (await stateOf()).values, stuck: failed(undone) };
}

/** Every key that the application had nothing for holds nothing again. */
const emptied = (values: Values) => Object.entries(values).filter(([, value]) => value !== '');

test('web components take text, a choice of their own list, a radio and a tick, and give all back but the radio', async () => {
  const values = {
    companyName: 'Alpine Ski House',
    country: 'US',
    city: 'Bellevue',
    postalCode: '98004',
    email: 'anna@alpine.example',
    specialQualification: 'Education',
    gdapOptIn: false,
  };
  const { after, failed, back, stuck } = await filled('shoelace', values);
  expect(failed).toEqual([]);
  expect(after.values).toEqual(values);
  expect(emptied(back)).toEqual([
    ['gdapOptIn', true],
    ['specialQualification', 'Education'],
  ]);
  expect(stuck.map(([key]) => key)).toEqual(['specialQualification']);
});

test('Fluent 8 takes text, a country, a state, a radio and a tick, and gives back what it can; the date stays the user’s', async () => {
  const values = {
    companyName: 'Alpine Ski House',
    country: 'US',
    city: 'Bellevue',
    state: 'WA',
    specialQualification: 'Education',
    email: 'anna@alpine.example',
    gdapOptIn: false,
  };
  const { after, failed, back, stuck } = await filled('fluent8', {
    ...values,
    'agreement.date': '2026-01-31',
  });
  expect(after.values).toEqual({ ...values, 'agreement.date': '' });
  expect(failed.map(([key]) => key)).toEqual(['agreement.date']);
  // Its lists have nothing that clears them; undo names them.
  expect(stuck.map(([key]) => key).sort()).toEqual(['country', 'state']);
  expect(emptied(back)).toEqual([
    ['country', 'US'],
    ['state', 'WA'],
    ['specialQualification', 'None'],
    ['gdapOptIn', true],
  ]);
});

test('masks, controlled inputs and value accessors hold the values in the form they give them', async () => {
  const { after, failed, back } = await filled('masks', {
    companyName: 'Alpine Ski House',
    addressLine1: '1 Main Street',
    city: 'Bellevue',
    postalCode: '980041234',
    registrationId: '123456789',
    firstName: 'Anna',
    lastName: 'Nowak',
    phone: '2065550147',
  });
  expect(after.values).toEqual({
    companyName: 'ALPINE SKI HOUSE',
    addressLine1: '1 Main Street',
    city: 'Bellevue',
    postalCode: '98004-1234',
    registrationId: '123456789',
    firstName: 'Anna',
    lastName: 'Nowak',
    phone: '(206) 555-0147',
  });
  expect(failed).toEqual([]);
  expect(after.touched).toEqual(['lastName']);
  expect(emptied(back)).toEqual([]);
});

test('a grouped list with numbers for values, a list that is always open, buttons in a row and a switch are chosen from', async () => {
  const values = {
    companyName: 'Alpine Ski House',
    country: 'CZ',
    state: 'WY',
    city: 'Bellevue',
    specialQualification: 'State Owned Entity',
    gdapOptIn: false,
  };
  const { after, failed, back } = await filled('lists', { ...values, state: 'Wyoming' });
  expect(failed).toEqual([]);
  expect(after.values).toEqual(values);
  expect(back).toMatchObject({ companyName: '', country: '', city: '', gdapOptIn: true });
});

test('a box with suggestions gets the suggested name, not the code', async () => {
  const { after, failed, back } = await filled('suggested', {
    companyName: 'Alpine',
    country: 'TR',
    city: 'Izmir',
  });
  expect(failed).toEqual([]);
  expect(after.values).toEqual({ companyName: 'Alpine', country: 'TR', city: 'Izmir' });
  expect(emptied(back)).toEqual([]);
});

test('lists that load late, describe their choices or draw only a part are chosen from; one for several choices is left alone', async () => {
  const { after, failed } = await filled('drawn', {
    companyName: 'Alpine',
    country: 'PL',
    state: 'WY',
    city: 'Bellevue',
    specialQualification: 'Education',
  });
  expect(after.values).toEqual({ companyName: 'Alpine', country: 'PL', state: 'WY', city: 'Bellevue' });
  expect(failed.map(([key]) => key)).toEqual(['specialQualification']);
});

test('a box that asks its server gets what it offers; the agreement’s date stays the user’s', async () => {
  const good = { companyName: 'Alpine', country: 'DE', city: 'Ulm' };
  const { after, failed, back } = await filled('searched', { ...good, 'agreement.date': '2026-01-31' });
  expect(after.values).toEqual(good);
  expect(failed.map(([key]) => key)).toEqual(['agreement.date']);
  expect(emptied(back)).toEqual([]);
});

test.each([
  '/lab/customers?set=searched',
  '/lab/customers?set=fluent8',
  ...['mui', 'antd', 'vue', 'fluent9', 'fluent-wc'].map((kit) => `/dashboard/v2/customers/add?kit=${kit}`),
])('a choice that %s does not offer is named, and the box stays as it was', async (path) => {
  const { after, failed, before } = await filledAt(path, { companyName: 'Alpine', country: 'QZ' });
  expect(failed).toEqual([['country', 'no-such-option']]);
  expect(after.values).toEqual({ ...before, companyName: 'Alpine', country: '' });
  const list = await page.evaluate(() => document.querySelector('[aria-expanded=true]') !== null);
  expect(list).toBe(false);
});
