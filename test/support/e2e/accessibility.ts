import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { runInBrowserWindow } from '../browsers/bidi.ts';
import type { Launched } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';

/** Makes the page light or dark as the system would. */
export async function setColorScheme(
  launched: Launched,
  page: Page,
  scheme: 'light' | 'dark',
): Promise<void> {
  if (launched.name === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } else {
    const override = scheme === 'dark' ? 0 : 1;
    await runInBrowserWindow(
      launched.browser,
      `String(Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${override}))`,
    );
  }
  await until(`the page to be ${scheme}`, () =>
    page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
}

/** @returns every rule of axe-core that the page breaks, with where it does; transitions are ended first. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    if (passes.length === 0) throw new Error('There was nothing to look at.');
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}
