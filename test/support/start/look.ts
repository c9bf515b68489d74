import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { runInBrowserWindow } from '../browsers/bidi.ts';
import type { Launched } from '../browsers/launched.ts';
import { until } from '../browsers/until.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 420, height: 900 };
const popupSize = { width: 372, height: 600 };

/** How a scene is pictured: `wide` in two widths, the others in the one that their surface has. */
export type Frame = 'wide' | 'narrow' | 'both' | 'popup';

/** Puts a page into the light or the dark theme, as the system's own setting does. */
async function theme(launched: Launched, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (launched.name === 'chromium')
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  else {
    const value = scheme === 'dark' ? 0 : 1;
    const name = 'layout.css.prefers-color-scheme.content-override';
    await runInBrowserWindow(launched.browser, `Services.prefs.setIntPref('${name}', ${value}); 'set'`);
  }
  await until(`the ${scheme} theme`, () =>
    page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

/** Two drawn frames: what changed the state has been painted. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function shoot(page: Page, folder: string, file: string): Promise<string> {
  await painted(page);
  await page.screenshot({ path: join(folder, file) as `${string}.png` });
  return file;
}

/**
 * Takes the pictures of one scene: light and dark, and narrow where the surface can be narrow.
 * @param name the files' common beginning.
 * @returns the files' names, in `folder`.
 */
export async function picture(
  launched: Launched,
  page: Page,
  folder: string,
  name: string,
  frame: Frame,
): Promise<string[]> {
  await page.bringToFront();
  const size = { wide, both: wide, narrow, popup: popupSize }[frame];
  await page.setViewport(size);
  const files = [await shoot(page, folder, `${name}.png`)];
  await theme(launched, page, 'dark');
  files.push(await shoot(page, folder, `${name}-dark.png`));
  await theme(launched, page, 'light');
  if (frame === 'both') {
    await page.setViewport(narrow);
    files.push(await shoot(page, folder, `${name}-narrow.png`));
    await page.setViewport(wide);
  }
  return files;
}
