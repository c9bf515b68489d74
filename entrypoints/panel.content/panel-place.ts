import type { PlaceChange } from '../../lib/flows/change-place.ts';
import { movePanel } from '../../lib/flows/panel/move-panel.ts';
import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';

export type Place = {
  get(): PanelPlace;
  /** Takes effect here at once, in other pages once it is stored; also where nothing can be stored any more. */
  move(to: PlaceChange): void;
  /** From now on what other pages do is not followed; the panel stands unfolded. */
  settle(): void;
};

/** Where the panel stands, the same in all pages of all portals. */
export function createPlace(before: PanelPlace, onMove: () => void): Place {
  // In a frame that the panel would cover, it waits folded.
  const small = window !== top && (innerWidth < 640 || innerHeight < 400);
  let place = small ? { ...before, collapsed: true } : before;
  const set = (to: PanelPlace) => {
    place = to;
    onMove();
  };
  const stop = panelThing.watch(set);
  return {
    get: () => place,
    move(to) {
      const { collapsed = place.collapsed, side = place.side } = to;
      set({ ...place, collapsed, side });
      void movePanel(to, location.origin);
    },
    settle() {
      stop();
      set({ ...place, collapsed: false });
    },
  };
}
