import { isShadowRoot } from './node-kind.ts';

/** Below this the page has made itself see-through, or small: no click then means what it seems to. */
const least = 0.7;
/** The panel must have been in sight this long, in milliseconds: what flashed up was not read. */
const inSight = 200;
/** How often a page that throws the panel out, or something over it, is answered; afterwards we only refuse. */
const mostFights = 5;

export type Meaning = 'meant' | 'synthetic' | 'covered';

export type Guard = {
  /** Only what a person pressed, and could see when pressing it, makes us act. */
  meaningOf(event: Event): Meaning;
  /** What is drawn now, to be watched for being in sight. */
  drawn(panel: Element | null): void;
  stop(): void;
};

type Deep = Element & { openOrClosedShadowRoot?: ShadowRoot | null; currentCSSZoom?: number };

/**
 * Guards the panel's buttons against a page that hides them, covers them or lures a click onto them.
 *
 * Invariants:
 * 1. A script's event is never trusted. A trusted one counts only if the panel is what the browser hits at that
 *    place, at its own size, in the top layer.
 * 2. Where the browser tells whether an element is really seen (Chromium), it must have said so for a while. Where
 *    it does not, anything else in the top layer counts as lying above us, and so does a faded or filtered page; in a
 *    frame, where the page around could lay anything over us, no press counts there.
 * 3. A refused press brings the panel to the top again, so that the next one can be meant. That, and putting the
 *    panel back where the page took it away, happens a few times only.
 * 4. On a still page nothing runs.
 */
export function createGuard(host: HTMLElement, root: ShadowRoot): Guard {
  let fights = 0;
  let seenFrom = Number.POSITIVE_INFINITY;
  let watched: Element | null = null;
  const page = document.documentElement;

  const sight =
    'isVisible' in IntersectionObserverEntry.prototype
      ? new IntersectionObserver(
          (entries) => {
            for (const entry of entries) {
              const visible = (entry as { isVisible?: boolean }).isVisible;
              seenFrom = visible ? Math.min(seenFrom, entry.time) : Number.POSITIVE_INFINITY;
            }
          },
          { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
        )
      : null;

  const inPlace = () => host.parentNode === page && host.matches(':popover-open') && !host.inert;

  function rise(): void {
    fights += 1;
    if (fights > mostFights) return;
    const focused = root.activeElement as HTMLElement | null;
    if (host.parentNode !== page) page.append(host);
    host.inert = false;
    host.popover = 'manual';
    try {
      host.hidePopover();
      host.showPopover();
    } catch {
      // Not in place then, so nothing is done on any click.
    }
    focused?.focus({ preventScroll: true });
  }

  const settle = () => {
    if (!inPlace()) rise();
  };
  const moves = new MutationObserver(settle);
  moves.observe(page, { childList: true });
  moves.observe(host, { attributeFilter: ['popover', 'inert'] });
  host.addEventListener('toggle', settle);

  function visible(event: Event): boolean {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const { detail, clientX, clientY } = event as MouseEvent;
    // A key press comes as a click without a place: then the middle of the button must be in sight.
    const x = detail > 0 ? clientX : box.x + box.width / 2;
    const y = detail > 0 ? clientY : box.y + box.height / 2;
    const zoom = (host as Deep).currentCSSZoom ?? 1;
    if (!inPlace() || document.elementFromPoint(x, y) !== host || zoom < least || zoom * least > 1)
      return false;
    if (sight) return performance.now() - seenFrom >= inSight;
    return window === top && !faded(host) && !othersOnTop(host);
  }

  return {
    meaningOf(event) {
      if (!event.isTrusted) return 'synthetic';
      if (visible(event)) return 'meant';
      rise();
      return 'covered';
    },
    drawn(panel) {
      if (panel === watched || !sight) return;
      sight.disconnect();
      watched = panel;
      seenFrom = Number.POSITIVE_INFINITY;
      if (panel) sight.observe(panel);
    },
    stop() {
      fights = mostFights;
      moves.disconnect();
      sight?.disconnect();
    },
  };
}

/** Firefox draws what a filter of the page's root does to it over the top layer as well. */
function faded(host: Element): boolean {
  for (let at: Element | null = document.body; at; ) {
    const { opacity, filter } = getComputedStyle(at);
    if (Number(opacity) < least || filter !== 'none') return true;
    at = at === document.body ? host.parentElement : at.parentElement;
  }
  return false;
}

/** Which of two things in the top layer is the upper one can't be asked, so any other one counts. */
function othersOnTop(host: Element): boolean {
  const roots: ParentNode[] = [document];
  for (const part of roots) {
    const upper = part.querySelectorAll(':popover-open,:modal,:fullscreen');
    if ([...upper].some((element) => element !== host)) return true;
    for (const element of part.querySelectorAll('*')) {
      const inner = (element as Deep).openOrClosedShadowRoot;
      // In a form an input of that name would stand in for it.
      if (isShadowRoot(inner)) roots.push(inner);
    }
  }
  return false;
}
