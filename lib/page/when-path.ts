import { onNavigation } from './on-navigation.ts';

/**
 * Calls `then` once, as soon as the page's path fits: now, or when a single-page application has gone there.
 * Portals draw in shadow roots, where no change of the document tells of it: hence the address itself, and for
 * browsers that are silent about it the first focus.
 * @param fits given the path alone, without search and fragment.
 */
export function whenPath(fits: (path: string) => boolean, then: () => void): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const look = () => {
    if (signal.aborted || !fits(location.pathname)) return;
    stopping.abort();
    then();
  };
  onNavigation(look, signal);
  window.addEventListener('focusin', look, { capture: true, passive: true, signal });
  look();
}
