import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a keyboard user's place. When the focused control has gone (a fixed finding, a closed preview, the collapsed
 * panel), focus goes to what took its place: the finding at the same position, or the control that its surroundings
 * name with `data-return`, which is found by `data-home`.
 *
 * Focus is only ever taken from nowhere or from ourselves, never from a field of the page: the user may have gone on
 * typing there while a check was under way.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): {
  leaving: (place: number, id: string) => void;
} {
  const expected = useRef<{ place: number; id: string } | null>(null);
  const host = root.current?.getRootNode() as Document | ShadowRoot | undefined;
  // Read while rendering, which is the last moment at which the old control is still in the document.
  const before = host?.activeElement as HTMLElement | null | undefined;
  const held = before && root.current?.contains(before) ? before : null;

  useLayoutEffect(() => {
    const panel = root.current;
    if (!panel) return;
    const lost = held !== null && !panel.contains(held);
    const leftId = expected.current?.id;
    const gone = leftId !== undefined && !panel.querySelector(`[data-finding="${CSS.escape(leftId)}"]`);
    if (!lost && !gone) return;
    const at =
      expected.current?.place ?? Number(held?.closest<HTMLElement>('[data-place]')?.dataset.place ?? -1);
    const home = held?.closest<HTMLElement>('[data-return]')?.dataset.return ?? 'fill';
    expected.current = null;
    const shadow = panel.getRootNode() as Document | ShadowRoot;
    // What has just appeared may have taken the focus itself, as the preview does.
    if (panel.contains(shadow.activeElement)) return;
    const elsewhere = panel.ownerDocument.activeElement;
    const ours = shadow instanceof ShadowRoot ? shadow.host : panel;
    if (elsewhere && elsewhere !== panel.ownerDocument.body && !ours.contains(elsewhere)) return;
    target(panel, at, home)?.focus();
  });

  return {
    leaving: (place, id) => {
      expected.current = { place, id };
    },
  };
}

function target(panel: HTMLElement, place: number, home: string): HTMLElement | null {
  const findings = [...panel.querySelectorAll<HTMLElement>('[data-place]')];
  const next = place < 0 ? undefined : findings[Math.min(place, findings.length - 1)];
  return (
    next?.querySelector('button') ??
    panel.querySelector<HTMLElement>(`[data-home="${home}"]`) ??
    panel.querySelector('button')
  );
}
