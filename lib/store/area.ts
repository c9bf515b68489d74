import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../shared/result.ts';

/** `full`: the browser's quota is used up. `gone`: this script outlived its extension. */
export type StoreError = 'full' | 'gone' | 'newer' | 'refused';

/** `managed` is what an administrator set: it can only be read, and rejects where there is no policy. */
export type AreaName = 'local' | 'session' | 'managed';

/** One of the browser's storage areas, with every failure as a value: nothing in here throws. */
export type Area = {
  /** @param keys names, or `null` for everything. Missing keys are absent in the answer. */
  get(keys: string | string[] | null): Promise<Result<Record<string, unknown>, StoreError>>;
  set(items: Record<string, unknown>): Promise<Result<void, StoreError>>;
  remove(keys: string | string[]): Promise<Result<void, StoreError>>;
  clear(): Promise<Result<void, StoreError>>;
  /** @returns a function that stops watching. `value` is undefined when the key was removed. */
  watch(onChange: (key: string, value: unknown) => void): () => void;
};

/** After an update `browser.storage` is undefined in the old script and throws at once instead of rejecting. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await work());
  } catch (error) {
    const text = error instanceof Error ? `${error.name} ${error.message}` : '';
    if (/quota|no.?space|device.?space/i.test(text)) return fail('full');
    if (error instanceof TypeError || /context invalidated/i.test(text)) return fail('gone');
    return fail('refused');
  }
}

export function area(name: AreaName): Area {
  return {
    get: (keys) => attempt(() => browser.storage[name].get(keys) as Promise<Record<string, unknown>>),
    set: (items) => attempt(() => browser.storage[name].set(items)),
    remove: (keys) => attempt(() => browser.storage[name].remove(keys)),
    clear: () => attempt(() => browser.storage[name].clear()),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        if (changed !== name) return;
        for (const [key, change] of Object.entries(changes)) onChange(key, change.newValue);
      };
      try {
        browser.storage.onChanged.addListener(listener);
      } catch {
        return () => {};
      }
      return () => browser.storage?.onChanged?.removeListener(listener);
    },
  };
}
