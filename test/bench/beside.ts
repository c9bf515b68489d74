import type { Page } from 'puppeteer-core';
import { type BenchOptions, type Figure, median, scaled } from './bench.ts';
import { type PlainBrowser, plainBrowser } from './blank-page.ts';

const loads = 12;
const keys = 80;

/** @returns the milliseconds that the page's main thread has worked, all its tasks together. */
async function taskTime(page: Page): Promise<number> {
  const { TaskDuration = 0 } = await page.metrics();
  return TaskDuration * 1000;
}

/** @returns the milliseconds of script that the page has run since its last navigation. */
async function scriptTime(page: Page): Promise<number> {
  const { ScriptDuration = 0 } = await page.metrics();
  return ScriptDuration * 1000;
}

/** Resolves when the page has drawn and then had nothing to do, twice. */
const quiet = (page: Page) =>
  page.evaluate(async () => {
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
  });

async function loadTime(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await quiet(page);
  return scriptTime(page);
}

/** Times the way from an input event to the moment after the frame that shows it. */
async function keyTime(page: Page): Promise<number> {
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener(
          'input',
          ({ timeStamp }) => {
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            });
          },
          { capture: true, once: true },
        );
        document.documentElement.dataset.armed = 'yes';
      }),
  );
  await page.waitForSelector('html[data-armed]');
  await page.keyboard.press('n');
  const time = await painted;
  await page.evaluate(() => delete document.documentElement.dataset.armed);
  return time;
}

/**
 * The same pages in two browsers, one with the extension and one without, turn by turn.
 * @param urls a page with a form, and one without.
 */
export async function beside(
  extensionDir: string,
  urls: { form: string; home: string },
  options: BenchOptions,
): Promise<Figure[]> {
  const browsers: PlainBrowser[] = [];
  try {
    for (const extension of [extensionDir, undefined])
      browsers.push(await plainBrowser('chromium', extension));
    const pages = await Promise.all(browsers.map(({ browser }) => browser.newPage()));
    const [withUs, without] = pages as [Page, Page];
    const home = { with: [] as number[], without: [] as number[] };
    for (let round = 0; round < scaled(loads, options); round++) {
      home.with.push(await loadTime(withUs, urls.home));
      home.without.push(await loadTime(without, urls.home));
    }
    for (const page of pages) {
      await page.goto(urls.form);
      await quiet(page);
      await page.focus('#companyName');
      await keyTime(page);
    }
    const paint = { with: [] as number[], without: [] as number[] };
    const before = { with: await taskTime(withUs), without: await taskTime(without) };
    for (let round = 0; round < scaled(keys, options); round++) {
      paint.with.push(await keyTime(withUs));
      paint.without.push(await keyTime(without));
    }
    const busy = {
      with: ((await taskTime(withUs)) - before.with) / paint.with.length,
      without: ((await taskTime(without)) - before.without) / paint.without.length,
    };
    const added = (times: typeof home) => median(times.with) - median(times.without);
    return [
      { what: 'script added to a page without the form', value: added(home), unit: 'ms', budget: 2 },
      { what: 'input to next paint without us, median', value: median(paint.without), unit: 'ms' },
      { what: 'input to next paint with us, median', value: median(paint.with), unit: 'ms' },
      { what: 'input to next paint, added by us', value: added(paint), unit: 'ms', budget: 2 },
      // Frames come in steps of some 16 ms where the browser holds them back; the work itself does not.
      { what: 'main thread busy a key without us, mean', value: busy.without, unit: 'ms' },
      { what: 'main thread busy a key, added by us', value: busy.with - busy.without, unit: 'ms' },
    ];
  } finally {
    for (const { close } of browsers) await close();
  }
}
