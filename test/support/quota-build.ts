import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Manifest } from './house/built.ts';

/** What Chromium grants `storage.local` of an extension without `unlimitedStorage`, in bytes. */
export const chromiumQuota = 10_485_760;

/**
 * Makes a copy of a build that may not store without limit, so that the browser's own quota holds.
 * @param extensionDir a build for Chromium; it is left alone. Firefox has no such quota.
 * @returns the folder of the copy, in the system's temporary folder.
 */
export function quotaBuild(extensionDir: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-quota-'));
  cpSync(extensionDir, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest & { permissions: string[] };
  const permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  if (permissions.length === manifest.permissions.length) throw new Error('This build has a quota already.');
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

interface LocalArea {
  storage: {
    local: {
      getBytesInUse(keys: null): Promise<number>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** @param own any of the extension's own pages. @returns the bytes that are left before the quota is used up. */
export async function bytesLeft(own: Page): Promise<number> {
  const used = await own.evaluate(() =>
    (globalThis as unknown as { chrome: LocalArea }).chrome.storage.local.getBytesInUse(null),
  );
  return chromiumQuota - used;
}

/**
 * Fills local storage with one value that nothing may remove, until only so many bytes are left.
 * @param key any key that the product does not know.
 */
export async function fillUpTo(own: Page, left: number, key = 'ballast'): Promise<void> {
  const room = (await bytesLeft(own)) - left;
  // The browser counts the key and the value as JSON, with its two quotes.
  const length = room - key.length - 2;
  await own.evaluate(
    (name, count) =>
      (globalThis as unknown as { chrome: LocalArea }).chrome.storage.local.set({
        [name]: 'x'.repeat(count),
      }),
    key,
    length,
  );
}
