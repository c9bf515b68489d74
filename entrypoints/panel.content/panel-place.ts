import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';

export type Place = {
  get(): PanelPlace;
  /** Takes effect here at once, in other pages once it is stored; also where nothing can be stored any more. */
  move(to: Partial<PanelPlace>): void;
  /** From now on what other pages do is not followed; the panel stands unfolded. */
  settle(): void;
};

/** Where the panel stands, the same in all pages of all portals. */
export function createPlace(before: PanelPlace, onMove: () => void): Place {
  let place = before;
  const set = (to: PanelPlace) => {
    place = to;
    onMove();
  };
  const stop = panelThing.watch(set);
  return {
    get: () => place,
    move(to) {
      set({ ...place, ...to });
      void panelThing.write(place);
    },
    settle() {
      stop();
      set({ ...place, collapsed: false });
    },
  };
}
