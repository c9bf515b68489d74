import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';
import {
  askedDigests,
  customerRows,
  digestOf,
  draftTexts,
  plantCustomers,
} from '../support/hostile/planted.ts';
import { say } from '../support/hostile/target.ts';

const listedName = customerRows[0]?.[1] ?? '';

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage();
  await plantCustomers(stage);
  own = await stage.openOwn('popup.html');
});
afterAll(() => stage?.close());

async function openForm(): Promise<Page> {
  const page = await stage.open('v2/customers/add', '?kit=html');
  await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')));
  return page;
}

/** Writes into the form as the page's own script can, and tells of it by every event that a user's doing brings. */
async function pretend(page: Page, name: string): Promise<void> {
  await page.evaluate((value) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const init = { bubbles: true, composed: true, cancelable: true };
    for (const box of document.querySelectorAll<HTMLInputElement>(
      'input:not([type=radio], [type=checkbox])',
    )) {
      box.focus();
      setter?.call(box, value);
      box.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'a' }));
      box.dispatchEvent(new InputEvent('beforeinput', { ...init, data: value, inputType: 'insertText' }));
      box.dispatchEvent(new InputEvent('input', { ...init, data: value, inputType: 'insertText' }));
      box.dispatchEvent(new KeyboardEvent('keyup', { ...init, key: 'a' }));
      box.dispatchEvent(new Event('change', init));
      box.dispatchEvent(new MouseEvent('click', init));
      box.dispatchEvent(new FocusEvent('blur', init));
      box.dispatchEvent(new FocusEvent('focusout', init));
    }
  }, name);
}

test('what a page’s script does to its own form saves nothing and asks nothing', async () => {
  const before = JSON.stringify(await storedItems(own));
  const page = await openForm();
  await pretend(page, listedName);
  // One real key afterwards: whatever the pretence had started would have come before it.
  await portalField(page, 'First name').type('A');
  await until('the draft', async () => (await draftTexts(own)).includes('firstName'));
  const drafts = await draftTexts(own);
  expect(drafts).not.toContain(listedName);
  expect(await askedDigests(own)).toEqual([]);
  expect(before).not.toContain('draft:');
  expect(await panel(page).text()).not.toContain(say('certainTitle'));
  await page.close();
});

test('after one real key the page can’t have other names saved or looked up, by fake events or by real ones', async () => {
  const page = await openForm();
  await portalField(page, 'Company').type('Xu');
  const typed = await digestOf({ companyName: 'Xu' });
  await until('the question', async () => (await askedDigests(own)).includes(typed));
  const asked = (await askedDigests(own)).length;
  await pretend(page, listedName);
  // Leaving a field for real makes the panel ask; what it asks is what was typed.
  await page.keyboard.press('Tab');
  await portalField(page, 'City').type('Oslo');
  await page.keyboard.press('Tab');
  await until('the city in the draft', async () => (await draftTexts(own)).includes('Oslo'));
  // The driver empties a field key by key, and what is left of a name after a real key counts as typed.
  await pretend(page, 'Xu');
  await portalField(page, 'Company').type('Xut');
  await page.keyboard.press('Tab');
  const again = await digestOf({ companyName: 'Xut' });
  await until('the next question', async () => (await askedDigests(own)).includes(again));
  const all = await askedDigests(own);
  const known = await Promise.all(['X', 'Xu', 'Xut'].map((companyName) => digestOf({ companyName })));
  expect(all.filter((one) => !known.includes(one))).toEqual([]);
  expect(all.length).toBeLessThanOrEqual(asked + 2);
  expect(await draftTexts(own)).not.toContain(listedName);
  const text = await panel(page).text();
  for (const level of ['certainTitle', 'likelyTitle', 'possibleTitle'] as const) {
    expect(text).not.toContain(say(level));
  }
  await page.close();
});

test('the 13th company within a minute is refused, in another tab and after a stop of the background too', async () => {
  const page = await openForm();
  const start = (await askedDigests(own)).length;
  let name = 'Q';
  for (let count = start; count < 12; count += 1) {
    name += 'a';
    await portalField(page, 'Company').type(name);
    await page.keyboard.press('Tab');
    await until(`question ${count + 1}`, async () => (await askedDigests(own)).length > count);
  }
  const full = await askedDigests(own);
  await portalField(page, 'Company').type(listedName);
  await page.keyboard.press('Tab');
  const told = await panel(page).waitFor((view) => view.text.includes(say('limitedTitle')));
  expect(told.text).toContain(say('limitedText'));
  expect(told.buttons.filter((button) => button === say('openSidePanel')).length).toBeGreaterThan(1);

  await stage.launched.stopWorker();
  const other = await openForm();
  await portalField(other, 'Company').type(listedName);
  await other.keyboard.press('Tab');
  await panel(other).waitFor((view) => view.text.includes(say('limitedTitle')));
  // None was added, whatever was tried; those of more than a minute ago may have gone.
  expect((await askedDigests(own)).filter((one) => !full.includes(one))).toEqual([]);
  await other.close();
  await page.close();
});
