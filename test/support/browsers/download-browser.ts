import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserName } from './find-browser.ts';

const product = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
/** Where downloads are kept, outside the checkout so that a fresh clone finds them again. */
export const cacheDir = join(homedir(), '.cache', 'firstpass-browsers');

/** Asking for the newest version is one small request; without an answer in this time there is no way out. */
const answerDeadline = 10_000;
const downloadDeadline = 240_000;

/** @returns the program of a browser that an earlier run downloaded. */
export async function downloadedBrowser(name: BrowserName): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.find((each) => each.browser === product[name])?.executablePath;
}

/**
 * Downloads the newest stable browser into a cache folder of this user.
 * @returns its program.
 * @throws at once when the network refuses, and after a deadline when it says nothing.
 */
export async function downloadBrowser(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`There is no download of ${name} for ${process.platform} ${process.arch}.`);
  const version = resolveBuildId(product[name], platform, 'stable');
  const buildId = await within(answerDeadline, version, 'the newest version');
  const done = install({ browser: product[name], buildId, cacheDir, platform });
  return (await within(downloadDeadline, done, 'the download')).executablePath;
}

async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new Error(`No answer for ${what} in ${milliseconds} ms.`)),
    milliseconds,
  );
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
