import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel } from '../support/browsers/panel-driver.ts';
import { until } from '../support/browsers/until.ts';
import { everythingIn } from '../support/e2e/everything-in.ts';
import { boxes, hiddenValue, serveSecretPage } from '../support/e2e/secret-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedDatabases, storedItems } from '../support/e2e/stored.ts';

let stage: Stage;
let served: Awaited<ReturnType<typeof serveSecretPage>>;
beforeAll(async () => {
  served = await serveSecretPage();
  stage = await openStage();
});
afterAll(async () => {
  await stage?.close();
  await served?.close();
});

const allStored = async (own: Page) =>
  JSON.stringify([await storedItems(own), await storedItems(own, 'session')]) + (await storedDatabases(own));

async function typeInto(page: Page, at: number, text: string): Promise<void> {
  await page.focus(`#b${at}`);
  await page.keyboard.type(text);
}

test('secrets are never kept, whatever their label says; what others drop is', async () => {
  const page = await stage.launched.newPage(served.url);
  await panel(page).waitFor((view) => view.heading !== '');
  for (const [at, { typed }] of boxes.entries()) await typeInto(page, at, typed);
  // What a toggle shows was a secret before and still is.
  await page.click('#show');
  const toggled = boxes.findIndex(({ attributes }) => attributes.includes('type="password"'));
  await typeInto(page, toggled, '-shown');
  const last = boxes.findIndex(({ typed }) => typed === 'Orlik Transport');
  await typeInto(page, last, ' S.A.');

  const own = await stage.openOwn('popup.html');
  const stored = await until('everything that is kept', async () => {
    const now = await allStored(own);
    const wanted = boxes.filter((box) => !box.secret).map(({ typed }) => typed);
    return [...wanted, 'Orlik Transport S.A.'].every((words) => now.includes(words)) ? now : undefined;
  }).catch(async () => allStored(own));
  for (const { typed, secret, label, attributes } of boxes) {
    expect([label, attributes, stored.includes(typed)]).toEqual([label, attributes, !secret]);
  }
  expect(stored).not.toContain('-shown');
  expect(stored).not.toContain(hiddenValue);

  // The panel shows none of it, and a fill of the record writes none of its boxes.
  const panelText = await panel(page).text();
  for (const { typed } of boxes.filter((box) => box.secret)) expect(panelText).not.toContain(typed);
  expect(await everythingIn(page)).toContain('Orlik Transport S.A.');
});
