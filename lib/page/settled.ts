const withoutFrames = 50;

/** The page's other work runs in between; browsers slow timers of hidden pages down to one a second, but not this. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function settledUnseen(): Promise<void> {
  const end = performance.now() + withoutFrames;
  while (performance.now() < end) await turn();
}

/**
 * @returns after the page had the chance to render: two frames, or 50 ms where frames are not drawn. A page in a
 * hidden tab is filled from the side panel when that stands in a tab of its own.
 */
export function settled(): Promise<void> {
  if (document.hidden) return settledUnseen();
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, withoutFrames);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(limit);
        resolve();
      }),
    );
  });
}

/**
 * Waits for something the page does in its own time, looking once a frame.
 * @returns what `look` found, or null after `limit` milliseconds.
 */
export async function appears<T>(look: () => T | null, limit: number): Promise<T | null> {
  const end = performance.now() + limit;
  for (;;) {
    const found = look();
    if (found !== null) return found;
    if (performance.now() > end) return null;
    await settled();
  }
}
