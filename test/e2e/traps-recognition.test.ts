import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlainBrowser, plainBrowser } from '../bench/blank-page.ts';
import { bundled } from '../bench/bundle.ts';
import { serveText } from '../bench/serve-text.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { mistaken } from '../support/traps/mistaken.ts';

let plain: PlainBrowser;
let served: Awaited<ReturnType<typeof serveText>>;
let page: Page;
let script: string;
beforeAll(async () => {
  served = await serveText((path) => mistaken[Number(path.slice(1))]?.form ?? '');
  plain = await plainBrowser(browserUnderTest());
  page = await plain.browser.newPage();
  script = await bundled('lib/page/find-fields.ts', 'bundle');
});
afterAll(async () => {
  await plain?.close();
  served?.close();
});

/** @returns the key of each control that has an id, by that id; controls in shadow roots by their host's. */
async function keysOn(url: string): Promise<Record<string, string>> {
  await page.goto(url);
  await page.evaluate(script);
  return page.evaluate(() => {
    type Bundle = {
      findFields(root: Document, options: { hidden: boolean }): { key: string; element: Element }[];
    };
    const found = (window as unknown as { bundle: Bundle }).bundle.findFields(document, { hidden: false });
    const nameOf = (element: Element): string => {
      const { host } = element.getRootNode() as ShadowRoot;
      return element.id || (host ? nameOf(host) : '');
    };
    return Object.fromEntries(
      found
        .map(({ key, element }) => [nameOf(element), key])
        .filter(([name, key]) => name && key !== 'other'),
    );
  });
}

test.each(mistaken.map((one, at) => ({ ...one, at })))('$trap', async ({ keys, again = {}, at }) => {
  const found = await keysOn(`${served.url}/${at}`);
  const left = Object.keys(again).filter((id) => !(id in found));
  expect(found).toEqual({ ...keys, ...again, ...Object.fromEntries(left.map((id) => [id, undefined])) });
});
