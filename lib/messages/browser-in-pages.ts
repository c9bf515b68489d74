/**
 * Stands in for the polyfill in the content script, where it would be 1.8 kB of what every page of a portal carries
 * (`wxt.config.ts` puts it there). Firefox's own API is what the polyfill imitates. Chromium's answers with promises
 * as well; what it lacks, before version 144, is that a listener may answer with one.
 */
type Listener = (raw: unknown, sender: unknown) => Promise<unknown> | undefined;
type Native = (raw: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
type Api = {
  runtime: {
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(native: Native): void; removeListener(native: Native | undefined): void };
  };
  dom: unknown;
  storage: unknown;
};

declare const chrome: Api;

function inChromium() {
  // Held from the start: after an update it stays, without its `id`.
  const own = chrome.runtime;
  const natives = new Map<Listener, Native>();
  return {
    dom: chrome.dom,
    storage: chrome.storage,
    runtime: {
      get id() {
        return own.id;
      },
      getURL: (path: string) => own.getURL(path),
      sendMessage: (message: unknown) => own.sendMessage(message),
      onMessage: {
        addListener(listener: Listener) {
          const native: Native = (raw, sender, respond) => {
            const answer = listener(raw, sender);
            void answer?.then(respond);
            return answer !== undefined;
          };
          natives.set(listener, native);
          own.onMessage.addListener(native);
        },
        removeListener: (listener: Listener) => own.onMessage.removeListener(natives.get(listener)),
      },
    },
  };
}

// Chosen when it is built: a page can give one of its elements the name `browser`.
export const browser = import.meta.env.FIREFOX
  ? (globalThis as unknown as { browser: ReturnType<typeof inChromium> }).browser
  : inChromium();
