import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bidi, contextOf, runInBrowserWindow } from './bidi.ts';
import { firefoxAddonId, firefoxEnvironment, firefoxPrefs, firefoxUuid } from './firefox-prefs.ts';
import { requireBrowser } from './install-browser.ts';
import { killProfile } from './kill-profile.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import { copyExtension, profileFolder } from './profile-folder.ts';
import { until } from './until.ts';

/** Starts Firefox with the extension as a temporary add-on, driven over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const {
    language = 'en',
    viewport = { width: 1280, height: 900 },
    colorScheme = 'light',
    headless = true,
  } = options;
  const profileDir = profileFolder(options.profileDir);
  const extension = copyExtension(options.extensionDir, profileDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await requireBrowser('firefox'),
    headless,
    userDataDir: profileDir,
    defaultViewport: headless ? viewport : null,
    extraPrefsFirefox: { ...firefoxPrefs({ language, colorScheme, proxy: options.proxy }), ...options.prefs },
    env: {
      ...process.env,
      ...firefoxEnvironment(options.proxy),
      ...(options.home ? { HOME: options.home } : {}),
    },
    args: ['--remote-allow-system-access', `--width=${viewport.width}`, `--height=${viewport.height + 90}`],
  });
  const extensionId = await browser.installExtension(extension).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const originOf = (path: string) => `moz-extension://${firefoxUuid}/${path}`;
  return {
    name: 'firefox',
    browser,
    profileDir,
    extensionId,
    originOf,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await goWithoutLoadEvent(page, originOf(path));
      return page;
    },
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async stopWorker() {
      await runInBrowserWindow(browser, endEventPage);
    },
    async reinstall(dir) {
      copyExtension(dir, profileDir);
      await browser.installExtension(extension);
    },
    async reload(page) {
      await page.evaluate(() => Object.assign(globalThis, { reloadPending: true }));
      await bidi(browser, 'browsingContext.reload', { context: contextOf(page), wait: 'none' });
      await until('the page to load again', () =>
        page.evaluate(() => !('reloadPending' in globalThis) && document.readyState === 'complete'),
      );
    },
    async kill() {
      await killProfile(browser.process()?.pid, profileDir);
      await driverIsDone(browser, profileDir);
    },
    async close() {
      await browser.close();
      await driverIsDone(browser, profileDir);
    },
  };
}

/** What Firefox itself does when the event page was idle for long enough. */
const endEventPage = `WebExtensionPolicy.getByID('${firefoxAddonId}').extension.terminateBackground({ ignoreDevToolsAttached: true })`;

/** Firefox reports no load event for an extension page, so ask the document itself. */
async function goWithoutLoadEvent(page: Page, url: string): Promise<void> {
  await bidi(page.browser(), 'browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await until(`${url} to load`, () =>
    page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url),
  );
}

/**
 * When Firefox ends, the driver puts back the profile's earlier preference files, at its own time. A launch in the
 * middle of that would lose its own preferences, so wait until the driver has noticed the end and has finished.
 */
async function driverIsDone(browser: Browser, profileDir: string): Promise<void> {
  const root = browser.process();
  await until(
    'the driver to notice the end',
    () => !root || root.exitCode !== null || root.signalCode !== null,
  );
  await until('the preference files to be put back', () =>
    ['prefs.js', 'user.js'].every((file) => !existsSync(join(profileDir, `${file}.puppeteer`))),
  );
}
