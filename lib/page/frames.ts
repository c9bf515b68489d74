import { isTag } from './node-kind.ts';

/** Nobody puts a form deeper, and a page that frames itself again and again must end somewhere. */
export const deepestFrame = 4;

/** How our script in a frame tells the one above that its path fits; a page that imitates it only wakes us. */
const fitting = 'firstpass-frame';

/** Frames in shadow roots, which no list of the page holds; each has said itself that its path fits. */
const told = new Set<EventTarget>();

/** @returns the document that a frame shows, null if it is of another origin and so out of reach. */
export function frameDocument(frame: unknown): Document | null {
  return isTag(frame, 'iframe') ? frame.contentDocument : null;
}

/**
 * @param fits given a path alone, without search and fragment.
 * @returns the address below the origin that fits: the page's own, else that of a frame in reach; null if none does.
 */
export function fittingPath(
  fits: (path: string) => boolean,
  inside: Document = document,
  depth = 0,
): string | null {
  const { pathname, search } = inside.location;
  if (fits(pathname)) return pathname + search;
  if (depth === deepestFrame) return null;
  for (const frame of [...inside.querySelectorAll('iframe'), ...(depth === 0 ? told : [])]) {
    const shown = frameDocument(frame);
    const path = shown?.defaultView && fittingPath(fits, shown, depth + 1);
    if (path) return path;
  }
  return null;
}

/** Calls `run` whenever a frame in reach came, or says that its path fits. */
export function onFrame(run: () => void, signal: AbortSignal): void {
  const heard = (event: Event) => {
    const frame = event.composedPath()[0];
    if (!frame || !frameDocument(frame)) return;
    if (event.type === fitting) told.add(frame);
    run();
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('load', heard, options);
  document.addEventListener(fitting, heard, options);
}

/** Tells the script above that the path of this frame fits. */
export function tellAbove(frame: Element): void {
  frame.dispatchEvent(new Event(fitting, { bubbles: true, composed: true }));
}
