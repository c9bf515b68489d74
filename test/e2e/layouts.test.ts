import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlainBrowser, plainBrowser } from '../bench/blank-page.ts';
import { bundled } from '../bench/bundle.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { layouts } from '../support/traps/layouts.ts';
import { lookAlikes } from '../support/traps/look-alikes.ts';
import { moreLayouts } from '../support/traps/more-layouts.ts';

let plain: PlainBrowser;
let page: Page;
let script: string;
beforeAll(async () => {
  plain = await plainBrowser(browserUnderTest());
  page = await plain.browser.newPage();
  script = await bundled('lib/page/find-fields.ts', 'bundle');
});
afterAll(() => plain?.close());

test.each([...layouts, ...moreLayouts, ...lookAlikes])('$layout', async ({ form }) => {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><title>Form</title>${form}`);
  await page.evaluate(script);
  const { wanted, found } = await page.evaluate(() => {
    type Bundle = { findFields(root: Document): { key: string; element: Element }[] };
    const controls = [...document.querySelectorAll('[data-is]')];
    const wanted = controls.map((control) => control.getAttribute('data-is'));
    for (const control of controls) control.removeAttribute('data-is');
    const keys = (window as unknown as { bundle: Bundle }).bundle.findFields(document);
    return {
      wanted,
      found: controls.map((control) => keys.find(({ element }) => element === control)?.key),
    };
  });
  expect(found).toEqual(wanted);
});
