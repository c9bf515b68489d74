/** @returns after the page had the chance to render: two frames, or 50 ms where frames are not drawn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, 50);
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
