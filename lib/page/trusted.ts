/** Below this the page has made itself, and us with it, see-through: no click then means what it seems to. */
const leastOpacity = 0.7;

/** @returns true if nothing lies over the panel at that point and the page did not fade itself away. */
export function isUncovered(host: HTMLElement, x: number, y: number): boolean {
  const top = document.elementFromPoint(x, y);
  if (top !== host) return false;
  return [document.documentElement, document.body].every((element) => {
    if (!element) return true;
    const style = getComputedStyle(element);
    return Number(style.opacity) >= leastOpacity && style.filter === 'none';
  });
}

/**
 * Only a person's own click or key may make us act: a script's event never is trusted, and a click on a
 * panel that something else covers was meant for that something else.
 */
export function isMeant(event: Event, host: HTMLElement): 'meant' | 'synthetic' | 'covered' {
  if (!event.isTrusted) return 'synthetic';
  // A key press activates the focused button and comes as a click without a place.
  if (event instanceof MouseEvent && event.detail > 0) {
    return isUncovered(host, event.clientX, event.clientY) ? 'meant' : 'covered';
  }
  return 'meant';
}
