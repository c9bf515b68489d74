import { browser } from 'wxt/browser';

/** Answers a message whose receiver has only now started: the sender asks the same again. */
export const starting = 'starting';

/**
 * Hears messages for a script that has not started its parts yet. The first one starts them and is answered
 * with `starting`; the sender then asks again and meets those who can answer.
 * @param start resolves when `serve` has been called.
 * @returns a function that ends it, for when the parts were started by something else.
 */
export function serveLate(start: () => Promise<unknown>): () => void {
  const stop = () => browser.runtime.onMessage.removeListener(listener as never);
  const listener = (raw: unknown): Promise<unknown> | undefined => {
    if (typeof raw !== 'object' || raw === null || !('firstpass' in raw)) return undefined;
    // A page without the form holds no record; nothing starts for that answer.
    if (raw.firstpass === 'tab/page.state') return undefined;
    if (raw.firstpass === 'tab/top.here') return Promise.resolve({ ok: true, value: {} });
    return start().then(() => {
      stop();
      return { ok: false, error: starting };
    });
  };
  browser.runtime.onMessage.addListener(listener as never);
  return stop;
}
