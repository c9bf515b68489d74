import { fittingPath, onFrame } from './frames.ts';
import { onNavigation } from './on-navigation.ts';

/**
 * Calls `then` once, as soon as the path of the page, or of a frame in reach, fits: now, or when a single-page application has gone there.
 * Portals draw in shadow roots, where no change of the document tells of it: hence the address itself, and for
 * browsers that are silent about it the first focus.
 * @param fits given the path alone, without search and fragment.
 */
export function whenPath(fits: (path: string) => boolean, then: () => void): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const look = () => {
    if (signal.aborted || fittingPath(fits) === null) return;
    stopping.abort();
    then();
  };
  onNavigation(look, signal);
  onFrame(look, signal);
  window.addEventListener('focusin', look, { capture: true, passive: true, signal });
  look();
}
