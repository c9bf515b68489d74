import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../support/browsers/chromium-flags.ts';
import { type BrowserName, browserNames } from '../support/browsers/find-browser.ts';
import type { Prefs } from '../support/browsers/firefox-prefs.ts';
import { requireBrowser } from '../support/browsers/install-browser.ts';
import { profileFolder } from '../support/browsers/profile-folder.ts';
import { serveText } from './serve-text.ts';

export type PlainBrowser = { browser: Browser; close(): Promise<void> };

/**
 * Starts a browser with nothing but, if given, an unpacked extension in it (Chromium only).
 * Frames are not held back to the screen's rate there, because waiting for the next one would hide what is measured.
 * @param more words for the command line, and preferences (Firefox only).
 */
export async function plainBrowser(
  name: BrowserName,
  extensionDir?: string,
  more: { args?: string[]; prefs?: Prefs } = {},
): Promise<PlainBrowser> {
  const profile = profileFolder(undefined);
  const flags = chromiumFlags({ language: 'en', viewport: { width: 1280, height: 900 } });
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await requireBrowser(name),
    userDataDir: profile,
    ...(name === 'chromium'
      ? {
          pipe: true,
          enableExtensions: extensionDir ? [extensionDir] : false,
          args: [...flags, '--disable-frame-rate-limit', '--disable-gpu-vsync', ...(more.args ?? [])],
        }
      : { args: more.args, extraPrefsFirefox: more.prefs }),
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Gives each browser's blank page to `work`, one browser after the other; the page's clock is as fine as it gets. */
export async function inBlankPages(work: (name: BrowserName, page: Page) => Promise<void>): Promise<void> {
  const served = await serveText(() => '<!doctype html><title>Blank</title>');
  try {
    for (const name of browserNames) {
      const plain = await plainBrowser(name);
      try {
        const page = await plain.browser.newPage();
        await page.goto(served.url);
        await work(name, page);
      } finally {
        await plain.close();
      }
    }
  } finally {
    served.close();
  }
}
