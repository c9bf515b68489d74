import type { ElementHandle, Page } from 'puppeteer-core';
import { clickPortal, type Spoken } from '../browsers/portal-driver.ts';
import { until } from '../browsers/until.ts';

/** All that a page of the extension shows, as text. */
export function shownText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until the page shows the text. @returns the whole shown text. @throws with what it shows instead. */
export async function waitForText(page: Page, wanted: string | RegExp, timeout = 15_000): Promise<string> {
  let last = '';
  const look = async () => {
    last = await shownText(page);
    return typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last);
  };
  await until(`"${wanted}" to show`, look, timeout).catch((error: Error) => {
    throw new Error(`${error.message} It shows:\n${last.slice(0, 1500)}`, { cause: error });
  });
  return last;
}

/** Clicks a button, link or tab of an extension page by what it says. */
export const press = (page: Page, text: Spoken): Promise<void> => clickPortal(page, text);

/** Hands a file to the page's file picker, as choosing it in the picker does. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const input = await until('the file picker', () => page.$('input[type=file]'));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}
