import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ServedPortal, servePortal } from '../../portal/server/serve.ts';
import { type Launched, type LaunchOptions, launchWithExtension } from '../browsers/launch.ts';
import { removeProfile } from '../browsers/profile-folder.ts';
import { browserUnderTest, builtExtension } from '../browsers/under-test.ts';
import { until } from '../browsers/until.ts';
import { type RecordingProxy, startRecordingProxy } from '../recording-proxy.ts';

/** The practice portal with a browser in front of it that has the extension. */
export interface Stage {
  portal: ServedPortal;
  /** The browser that runs now; another one after `reopen`. */
  readonly launched: Launched;
  /** Sees every request of the browser; there only if the stage was opened with `recorded`. */
  recorder?: RecordingProxy;
  /** A folder for the files of this run; goes with the stage. */
  folder: string;
  /** Opens a page of the portal; `query` is what the portal documents for its address. */
  open(page: 'home' | 'v2/customers/list' | 'v2/customers/add', query?: string): Promise<Page>;
  /** Opens one of the extension's own pages and waits until it shows something. */
  openOwn(path: string): Promise<Page>;
  /** Ends every process of the browser at once and starts it again with the same profile. */
  killAndReopen(): Promise<void>;
  /** Starts a browser that has ended again, with the same profile. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

type StageOptions = Partial<Omit<LaunchOptions, 'browser' | 'proxy'>> & {
  /** All requests, the browser's own and those to the portal included, go through a recording proxy. */
  recorded?: boolean;
};

/** Serves the portal and starts the browser under test. Give `extensionDir` to try another build. */
export async function openStage({ recorded, ...options }: StageOptions = {}): Promise<Stage> {
  const browser = browserUnderTest();
  const portal = await servePortal();
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-e2e-'));
  const recorder = recorded ? await startRecordingProxy([new URL(portal.url).host]) : undefined;
  const proxy = recorder?.address;
  const start = (profileDir = options.profileDir) =>
    launchWithExtension({ extensionDir: builtExtension(browser), ...options, browser, proxy, profileDir });
  let launched = await start().catch(async (error) => {
    await portal.close();
    throw error;
  });
  const reopen = async () => {
    launched = await start(launched.profileDir);
  };
  return {
    portal,
    recorder,
    folder,
    get launched() {
      return launched;
    },
    open: (page, query = '') => launched.newPage(`${portal.url}/dashboard/${page}${query}`),
    async openOwn(path) {
      const page = await launched.openExtensionPage(path);
      await until(`${path} to show something`, () =>
        page.evaluate(() => document.querySelector('.fp > *') !== null),
      );
      return page;
    },
    async killAndReopen() {
      await launched.kill();
      await reopen();
    },
    reopen,
    async close() {
      await launched.close();
      await recorder?.close();
      await portal.close();
      removeProfile(launched.profileDir);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
