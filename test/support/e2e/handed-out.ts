import type { Page } from 'puppeteer-core';
import { until } from '../browsers/until.ts';

type Handed = { handedOut?: Promise<string> };

/**
 * Keeps the text of the next file that the page hands to the browser's download.
 * @returns a function that waits for it.
 */
export async function nextDownload(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const here = globalThis as unknown as Handed;
    delete here.handedOut;
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      here.handedOut = (file as Blob).text();
      URL.createObjectURL = make;
      return make.call(URL, file);
    };
  });
  return () =>
    until('a file to be handed out', () =>
      page.evaluate(() => (globalThis as unknown as Handed).handedOut ?? ''),
    );
}
