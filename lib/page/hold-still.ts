/**
 * While a button of the host is held down nothing may move under the pointer: what is released must be what
 * was pressed. (Losing focus asks the customer list, and its answer makes room for itself.)
 * @param onRelease called after the click that belongs to the press.
 * @returns whether something is held down now.
 */
export function holdStill(host: HTMLElement, onRelease: () => void): () => boolean {
  let pressed = false;
  // A key held down presses once: after a fix the focus is on the next one, which nobody has read yet.
  host.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  });
  host.addEventListener('pointerdown', ({ isTrusted }) => {
    if (!isTrusted) return;
    pressed = true;
    const released = new AbortController();
    const release = () => {
      released.abort();
      // The click comes after the release; it is let through first.
      setTimeout(() => {
        pressed = false;
        onRelease();
      });
    };
    for (const name of ['pointerup', 'pointercancel']) {
      window.addEventListener(name, release, { capture: true, signal: released.signal });
    }
  });
  return () => pressed;
}
