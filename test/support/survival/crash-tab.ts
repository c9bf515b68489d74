import type { Page } from 'puppeteer-core';
import { runInBrowserWindow } from '../browsers/bidi.ts';
import { endAtOnce } from '../browsers/kill-profile.ts';
import type { Launched } from '../browsers/launch.ts';

/**
 * Takes aim at the process that draws a page; no other page of the run shares it.
 * @param url the page's whole address, which no other tab has.
 * @returns what ends that process at once.
 */
export async function aimAtTab({ name, browser }: Launched, page: Page): Promise<() => Promise<void>> {
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    return async () => {
      const crashed = new Promise<void>((resolve) => page.once('error', () => resolve()));
      // It has no answer: whoever would give it is dead.
      session.send('Page.crash').catch(() => {});
      await crashed;
    };
  }
  const url = JSON.stringify(page.url());
  const pid = await runInBrowserWindow(
    browser,
    `String(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers
      .find((one) => one.currentURI.spec === ${url}).browsingContext.currentWindowGlobal.osPid)`,
  );
  return async () => endAtOnce(Number(pid));
}
