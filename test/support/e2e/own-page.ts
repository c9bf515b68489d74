import type { ElementHandle, Page } from 'puppeteer-core';
import { clickPortal, portalField } from '../browsers/portal-driver.ts';
import { until } from '../browsers/until.ts';

/** One of the extension's own pages, used by what is read on it, with the real mouse and keyboard. */
export interface OwnPage {
  page: Page;
  /** Clicks a button, link or tab by its accessible name. */
  press(name: string | RegExp): Promise<void>;
  field(label: string | RegExp): ReturnType<typeof portalField>;
  text(): Promise<string>;
  /** Waits until the page shows all of the texts. */
  shows(...texts: string[]): Promise<void>;
  /** Waits until the page shows none of the texts. */
  hides(...texts: string[]): Promise<void>;
  /** Gives a file to the page's file picker with that name. */
  choose(name: string, path: string): Promise<void>;
}

/** @returns a driver for a page of the extension; cheap, holds nothing. */
export function ownPage(page: Page): OwnPage {
  const text = () => page.evaluate(() => document.body.innerText.replace(/[ \u00a0\u202f]+/g, ' '));
  const wait = async (what: string, is: (shown: string) => boolean) => {
    let last = '';
    await until(what, async () => {
      last = await text();
      return is(last);
    }).catch((error: Error) => {
      throw new Error(`${error.message} It shows:\n${last}`, { cause: error.cause });
    });
  };
  const plain = (one: string) => one.replace(/[ \u00a0\u202f]+/g, ' ');
  return {
    page,
    text,
    async press(name) {
      await page.bringToFront();
      await clickPortal(page, name);
    },
    field: (label) => portalField(page, label),
    shows: (...texts) =>
      wait(`the page to show ${texts.join(', ')}`, (shown) =>
        texts.every((one) => shown.includes(plain(one))),
      ),
    hides: (...texts) =>
      wait(
        `the page to hide ${texts.join(', ')}`,
        (shown) => !texts.some((one) => shown.includes(plain(one))),
      ),
    async choose(name, path) {
      const input = await until(`the file picker ${name}`, () =>
        page.$(`input[type=file][aria-label="${name}"]`),
      );
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    },
  };
}
