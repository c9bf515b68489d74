/** Shorter than the two seconds within which an update is told. */
const lookEvery = 1_500;

export type PageLife = {
  /** From now on, or no longer, `look` runs again and again. */
  keepLooking(on: boolean): void;
  stop(): void;
};

/**
 * Looks whenever the page is shown again, and while it is asked for again and again.
 *
 * Invariant: a timer runs only while it is asked for and somebody can see the page; a page without the form has none.
 *
 * @param look notices an update of the extension. Chrome tells an old script nothing, so it has to look. A port would
 * be told at once, but it wakes the background for as long as the page is open, breaks each time that one is stopped,
 * and is closed when the page is put aside for *Back*; looking costs the reading of one property.
 */
export function pageLife(look: () => void): PageLife {
  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };
  let wanted = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  function follow(): void {
    clearInterval(timer);
    if (wanted && !document.hidden) timer = setInterval(look, lookEvery);
  }
  const shown = () => {
    look();
    follow();
  };
  document.addEventListener('visibilitychange', shown, listen);
  const keepLooking = (on: boolean) => {
    if (on === wanted) return;
    wanted = on;
    follow();
  };
  return {
    keepLooking,
    stop() {
      stopping.abort();
      keepLooking(false);
    },
  };
}
