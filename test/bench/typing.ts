import type { Page } from 'puppeteer-core';
import { servePortal } from '../portal/server/serve.ts';
import { onClosedRoot } from '../support/browsers/closed-root.ts';
import { launchWithExtension } from '../support/browsers/launch.ts';
import { panel, panelTag } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { removeProfile } from '../support/browsers/profile-folder.ts';
import { type BenchOptions, type Figure, percentile, scaled } from './bench.ts';

const keystrokes = 60;
const coldStarts = 12;

/**
 * Runs inside the page, on the panel's root; must need nothing from around it.
 * @returns the milliseconds from the next input event until the panel lists other findings than now.
 */
function nextFindings(root: ShadowRoot, deadline: number): Promise<number> {
  const listed = () => [...root.querySelectorAll('ul, ol')].map((list) => list.textContent).join('|');
  const before = listed();
  return new Promise((resolve, reject) => {
    let start: number | undefined;
    const late = setTimeout(() => reject(new Error('No other findings came.')), deadline);
    window.addEventListener('input', ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (start === undefined || listed() === before) return;
      observer.disconnect();
      clearTimeout(late);
      resolve(performance.now() - start);
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    document.documentElement.dataset.armed = 'yes';
  });
}

async function press(page: Page, key: 't' | 'Backspace'): Promise<number> {
  await page.evaluate(() => delete document.documentElement.dataset.armed);
  const waiting = onClosedRoot(page, panelTag, nextFindings, 10_000);
  await Promise.race([waiting, page.waitForSelector('html[data-armed]')]);
  await page.keyboard.press(key);
  const time = await waiting;
  if (time === undefined) throw new Error('The page has no panel.');
  return time;
}

/** @returns keystroke to findings, with the background awake and after it was stopped, on the practice portal. */
export async function typing(extensionDir: string, options: BenchOptions): Promise<Figure[]> {
  const portal = await servePortal();
  const launched = await launchWithExtension({ browser: 'chromium', extensionDir });
  try {
    const page = await launched.newPage(`${portal.url}/dashboard/v2/customers/add`);
    const company = portalField(page, 'Company');
    await company.type('Tes');
    await panel(page).waitFor(({ buttons }) => buttons.length > 1);
    // "Test" is a placeholder and "Tes" is none, so that each key changes what is listed.
    const keys = ['t', 'Backspace'] as const;
    for (const key of [...keys, ...keys]) await press(page, key);
    const warm: number[] = [];
    for (let at = 0; at < scaled(keystrokes, options); at++)
      warm.push(await press(page, keys[at % 2] ?? 't'));
    if (warm.length % 2 === 1) await press(page, 'Backspace');
    const cold: number[] = [];
    for (let at = 0; at < scaled(coldStarts, options); at++) {
      await launched.stopWorker();
      cold.push(await press(page, keys[at % 2] ?? 't'));
    }
    return [
      { what: 'keystroke to findings shown, p50', value: percentile(warm, 0.5), unit: 'ms' },
      { what: 'keystroke to findings shown, p95', value: percentile(warm, 0.95), unit: 'ms', budget: 30 },
      { what: 'keystroke to findings after a cold start, p50', value: percentile(cold, 0.5), unit: 'ms' },
      {
        what: 'keystroke to findings after a cold start, p95',
        value: percentile(cold, 0.95),
        unit: 'ms',
        budget: 250,
      },
    ];
  } finally {
    await launched.close();
    await portal.close();
    removeProfile(launched.profileDir);
  }
}
