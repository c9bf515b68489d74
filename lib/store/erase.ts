import { browser } from 'wxt/browser';
import { area } from './area.ts';

/** Empties every storage area that we use. @returns false if the browser refused one of them. */
export async function eraseStorage(): Promise<boolean> {
  const local = await area('local').clear();
  const session = await area('session').clear();
  return local.ok && session.ok;
}

/** @returns false if nothing of Firstpass outlives the browser's session; true also where the browser won't say. */
export async function holdsAnything(): Promise<boolean> {
  try {
    const [bytes, databases] = await Promise.all([
      browser.storage.local.getBytesInUse(),
      indexedDB.databases(),
    ]);
    return bytes > 0 || databases.length > 0;
  } catch {
    return true;
  }
}
