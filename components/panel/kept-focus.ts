import type { RefObject } from 'preact';

export type KeptFocus = {
  /** To be called while rendering, which is the last moment at which the old control is still in the document. */
  drawing(): void;
  drawn(): void;
  /** The finding at this place is about to go. */
  leaving(place: number, id: string): void;
};

/**
 * Keeps a keyboard user's place. When the focused control has gone (a fixed finding, a closed preview, the collapsed
 * panel), focus goes to what took its place: the finding at the same position, or the control that its surroundings
 * name with `data-return`, which is found by `data-home`.
 *
 * Focus is only ever taken from nowhere or from ourselves, never from a field of the page: the user may have gone on
 * typing there while a check was under way.
 */
export function keptFocus(root: RefObject<HTMLElement | null>): KeptFocus {
  let expected: { place: number; id: string } | null = null;
  let held: HTMLElement | null = null;
  return {
    drawing() {
      const host = root.current?.getRootNode() as Document | ShadowRoot | undefined;
      const before = host?.activeElement as HTMLElement | null | undefined;
      held = before && root.current?.contains(before) ? before : null;
    },
    drawn() {
      const panel = root.current;
      if (!panel) return;
      const lost = held !== null && !panel.contains(held);
      const gone = expected !== null && !panel.querySelector(`[data-finding="${CSS.escape(expected.id)}"]`);
      if (!lost && !gone) return;
      const at = expected?.place ?? Number(held?.closest<HTMLElement>('[data-place]')?.dataset.place ?? -1);
      const home = held?.closest<HTMLElement>('[data-return]')?.dataset.return ?? 'fill';
      expected = null;
      const shadow = panel.getRootNode() as Document | ShadowRoot;
      // What has just appeared may have taken the focus itself, as the preview does.
      if (panel.contains(shadow.activeElement)) return;
      const elsewhere = panel.ownerDocument.activeElement;
      const ours = shadow instanceof ShadowRoot ? shadow.host : panel;
      if (elsewhere && elsewhere !== panel.ownerDocument.body && !ours.contains(elsewhere)) return;
      target(panel, at, home)?.focus();
    },
    leaving(place, id) {
      expected = { place, id };
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
