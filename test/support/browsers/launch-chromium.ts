import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, chromiumPreferences } from './chromium-flags.ts';
import { requireBrowser } from './install-browser.ts';
import { killProfile } from './kill-profile.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import { copyExtension, profileFolder } from './profile-folder.ts';
import { until } from './until.ts';

/** Starts Chromium with the extension, driven over the DevTools protocol. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const {
    language = 'en',
    viewport = { width: 1280, height: 900 },
    colorScheme = 'light',
    headless = true,
  } = options;
  const profileDir = profileFolder(options.profileDir);
  const extension = copyExtension(options.extensionDir, profileDir);
  writeFirstPreferences(profileDir);
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: headless ? viewport : null,
    args: chromiumFlags({ language, viewport, proxy: options.proxy }),
    // Chromium on Linux takes the language of its own texts from here and not from the command line.
    env: { ...process.env, LANGUAGE: language },
  });
  const extensionId = await browser.installExtension(extension).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const originOf = (path: string) => `chrome-extension://${extensionId}/${path}`;
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    profileDir,
    extensionId,
    originOf,
    openExtensionPage: (path) => open(originOf(path)),
    newPage: open,
    stopWorker: () => stopServiceWorker(browser, originOf('')),
    async reinstall(dir) {
      copyExtension(dir, profileDir);
      await browser.installExtension(extension);
    },
    async reload(page) {
      await page.reload();
    },
    kill: () => killProfile(browser.process()?.pid, profileDir),
    close: () => browser.close(),
  };
}

/** Chromium reads these when the profile is new; afterwards the file is its own. */
function writeFirstPreferences(profileDir: string): void {
  const folder = join(profileDir, 'Default');
  if (existsSync(folder)) return;
  mkdirSync(folder);
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(chromiumPreferences));
}

/** Closing the worker's target ends it as the browser's own idle rule does; the next event starts a new one. */
async function stopServiceWorker(browser: Browser, origin: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter((target) => target.type === 'service_worker' && target.url.startsWith(origin));
  };
  const running = await workers();
  await until('the service worker to end', async () => {
    const left = (await workers()).filter(({ targetId }) => running.some((one) => one.targetId === targetId));
    // One that is only just starting takes no notice the first time.
    for (const { targetId } of left) await session.send('Target.closeTarget', { targetId }).catch(() => {});
    return left.length === 0;
  });
  await session.detach();
}
