import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { type BrowserName, browserNames } from '../support/browsers/find-browser.ts';
import { launchWithExtension } from '../support/browsers/launch.ts';
import { removeProfile } from '../support/browsers/profile-folder.ts';
import { writeFileIn } from '../support/e2e/customer-csv.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { type BenchOptions, type Figure, scaled, took } from './bench.ts';
import { customerRows, customersCsv } from './customer-rows.ts';
import { freshBuild } from './fresh-build.ts';

const say = speaker(optionsBook, 'en');
const rowsOfAll = 200_000;

/** Turns of the page follow one another without end; the longest time between two is how long it was blocked. */
async function watchTurns(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const seen = { longest: 0, last: performance.now() };
    (globalThis as unknown as { turns: typeof seen }).turns = seen;
    port1.onmessage = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  return () => page.evaluate(() => (globalThis as unknown as { turns: { longest: number } }).turns.longest);
}

async function importing(
  name: BrowserName,
  extensionDir: string,
  file: string,
): Promise<{ ms: number; blocked: number }> {
  const launched = await launchWithExtension({ browser: name, extensionDir });
  try {
    const own = ownPage(await launched.openExtensionPage('options.html#customer-list'));
    await own.shows(say('list.none'));
    await own.choose(say('list.choose'), file);
    await own.shows(say('review.go'));
    const longest = await watchTurns(own.page);
    const { ms } = await took(async () => {
      await own.press(say('review.go'));
      await own.page.waitForSelector('.list-head', { timeout: 60_000 });
    });
    return { ms, blocked: await longest() };
  } finally {
    await launched.close();
    removeProfile(launched.profileDir);
  }
}

/** An import as a user does it, in the options page of both browsers: from the press to the list in force. */
export async function importInBrowsers(options: BenchOptions): Promise<Figure[]> {
  if (options.withoutBrowser) return [];
  const count = scaled(rowsOfAll, options);
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-import-'));
  try {
    const file = writeFileIn(folder, 'Customers.csv', customersCsv(customerRows(count)));
    const figures: Figure[] = [];
    for (const name of browserNames) {
      const product = name === 'firefox' ? 'firefox' : 'chrome';
      const extension = await freshBuild(join(folder, product), { mode: 'production', product });
      const { ms, blocked } = await importing(name, extension, file);
      figures.push(
        {
          what: `in ${name}, ${count} rows: import, from the press to the list in force`,
          value: ms,
          unit: 'ms',
          budget: 5_000,
        },
        {
          what: `in ${name}, ${count} rows: longest time the page was blocked`,
          value: blocked,
          unit: 'ms',
          budget: 50,
        },
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
