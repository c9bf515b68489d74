import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bytesOf } from '../../../lib/store/room.ts';

type Local = { set: (items: Record<string, unknown>) => Promise<void>; QUOTA_BYTES?: number };

/**
 * Gives the fake browser's local storage Chromium's quota: a write over it is refused whole, with the same words.
 * @param quota in bytes, keys and values counted as Chromium does.
 * @returns a function that lifts it.
 */
export function limitFakeStorage(quota: number): () => void {
  const local = fakeBrowser.storage.local as unknown as Local;
  const { set } = local;
  local.QUOTA_BYTES = quota;
  local.set = async (items) => {
    const after = { ...(await fakeBrowser.storage.local.get(null)), ...items };
    const used = Object.entries(after).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
    if (used > quota) throw new Error('Resource::kQuotaBytes quota exceeded');
    await set.call(local, items);
  };
  return () => {
    local.set = set;
    delete local.QUOTA_BYTES;
  };
}
