import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { allBreaks, type Break, brokenBuild } from '../support/broken-build.ts';
import { clickPortal, portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest, builtExtension } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { portalState } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

/** Firstpass broken inside the page: the portal does not notice, and its form is submitted all the same. */
let stage: Stage | undefined;
let folder = '';
afterEach(async () => {
  await stage?.close();
  rmSync(folder, { recursive: true, force: true });
});

const words = {
  Company: 'Alpine Ski House LLC',
  'Address line 1': '1 Main Street',
  City: 'Bellevue',
  'ZIP/Postal code': '98004',
  'Primary domain name': 'alpineskihouse',
  'First name': 'Anna',
  'Last name': 'Nowak',
  'Email address': 'anna@alpine.example',
  'Phone number': '2065550147',
} as const;

test.each(allBreaks)('%s fails: the form still submits, and the page sees no error', async (at: Break) => {
  folder = mkdtempSync(join(tmpdir(), 'firstpass-broken-'));
  stage = await openStage({ extensionDir: brokenBuild(builtExtension(browserUnderTest()), folder, at) });
  const page = await stage.open('home');
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { seen: [] });
    const note = (text: string) => (window as unknown as { seen: string[] }).seen.push(text);
    addEventListener('error', ({ message }) => note(message));
    addEventListener('unhandledrejection', ({ reason }) => note(String(reason)));
  });
  await page.goto(`${stage.portal.url}/dashboard/v2/customers/add?gen=2021&kit=html&lang=en`);
  await portalField(page, 'Country/region').pick('United States');
  for (const [label, value] of Object.entries(words)) await portalField(page, label).type(value);
  await portalField(page, 'State/Province').pick('Washington');
  await portalField(page, /^Customer will be asked/).click();
  await until('the break to be met', () =>
    page.evaluate(() => document.documentElement.dataset.plantedBreak === 'met'),
  );
  await clickPortal(page, 'Next: Review');
  await portalField(page, /^Use what I entered/).click();
  await clickPortal(page, 'Use this address');
  await clickPortal(page, 'Submit');
  const { submitted } = await until('the application to have submitted', async () => {
    const state = await portalState(page);
    return state.submitted ? state : undefined;
  }).catch(async (cause) => {
    throw new Error(JSON.stringify((await portalState(page)).errors), { cause });
  });
  expect(submitted?.id).toBeTruthy();
  expect(stage.portal.submissions).toHaveLength(1);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});
