import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

export interface LaunchOptions {
  browser: BrowserName;
  /** A built, unpacked extension for that browser. It is copied, so tests may change the copy freely. */
  extensionDir: string;
  /** A folder that was returned by an earlier launch; its storage and the extension's id are kept. */
  profileDir?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  language?: 'en' | 'pl';
  /** In CSS pixels. */
  viewport?: { width: number; height: number };
  /** `host:port` of an HTTP proxy that every request takes, those to localhost included. */
  proxy?: string;
  /** The user's home folder as the browser sees it, where Firefox looks for what an administrator set. */
  home?: string;
  /** Firefox only: preferences that win over the ones of the harness. */
  prefs?: Record<string, string | number | boolean>;
}

/** A running browser with the extension in it; the same shape for both families. */
export interface Launched {
  name: BrowserName;
  browser: Browser;
  profileDir: string;
  extensionId: string;
  /** @returns the address of one of the extension's own pages, for instance `originOf('options.html')`. */
  originOf(path: string): string;
  /**
   * Opens one of the extension's own pages in a new tab and waits until its document is complete. In Firefox the
   * driver hears of no load event there: `page.url()` stays `about:blank`, and `reload` below is the way to reload.
   */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens a web page in a new tab and waits for its load event. */
  newPage(url: string): Promise<Page>;
  /** Loads the page again and waits until its document is complete; for extension pages too. */
  reload(page: Page): Promise<void>;
  /** Ends the background (service worker or event page) the way the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Puts another build in place of the running one, as an update does: same id, storage kept. */
  reinstall(dir: string): Promise<void>;
  /** SIGKILL for every process of this profile; resolves when all of them are gone. The profile stays. */
  kill(): Promise<void>;
  /** Ends the browser as a user does. The profile stays; `removeProfile` deletes it. */
  close(): Promise<void>;
}
