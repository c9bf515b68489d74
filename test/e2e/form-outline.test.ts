import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/browsers/until.ts';
import { fill, formTab, wanted } from '../support/e2e/fill-matrix.ts';
import { portalState } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

let stage: Stage;
let own: Page;

beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('sidepanel.html');
});
afterAll(() => stage.close());

const press = (text: string) =>
  own.evaluate((wish) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wish);
    if (!button) throw new Error(`There is no button “${wish}”.`);
    button.click();
  }, text);

const shownText = () => own.evaluate(() => document.querySelector('.outline')?.textContent ?? '');

/** For looking at: written only where a folder is named. */
async function look(name: string) {
  const folder = process.env.FIRSTPASS_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'])
    for (const width of [420, 1280]) {
      await own.setViewport({ width, height: 900 });
      await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await own.bringToFront();
      await own.screenshot({ path: join(folder, `${name}-${scheme}-${width}.png`) });
    }
}

test('without a portal page the side panel says so', async () => {
  await press('Copy form outline');
  await until('the sentence', async () => (await shownText()).includes('No portal page is open'));
  const seen = () =>
    own.evaluate(() => {
      const note = document.querySelector('.outline [role=status]')?.getBoundingClientRect();
      return note !== undefined && note.height > 0 && note.bottom <= innerHeight;
    });
  await until('the sentence to be in sight', seen);
  await look('no-page');
});

test('the outline of a filled form has every field and no value', async () => {
  const page = await stage.open('v2/customers/add', '?gen=2021&kit=he&lang=en');
  await fill(own, await formTab(own));
  const { values } = await portalState(page);
  expect(values.companyName).toBe(wanted.companyName);
  await press('Copy form outline');
  const text = await until('the outline', () =>
    own.evaluate(() => document.querySelector<HTMLTextAreaElement>('.outline-text')?.value),
  );
  await look('outline');
  for (const key of Object.keys(wanted)) expect(text).toMatch(new RegExp(`=> ${key} `));
  expect(text).toContain('#shadow-root');
  // The portal writes this label into the component, others into its attribute.
  expect(text).toMatch(/ label .*"company"$/m);
  expect(text).toContain('label="primary domain name"');
  const typed = Object.values(wanted)
    .flat()
    .filter((value) => typeof value === 'string' && value.length > 2);
  for (const value of typed) expect(text.toLowerCase()).not.toContain(String(value).toLowerCase());
  for (const option of ['Poland', 'Washington', 'Bellevue']) expect(text).not.toContain(option);
  await press('Copy outline');
  await until('an answer to the copy', async () => /Outline copied|Not copied/.test(await shownText()));
  await press('Close');
  await until('the preview to be gone', () => own.evaluate(() => document.querySelector('dialog') === null));
});
