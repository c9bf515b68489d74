import type { ModelStore } from '../../lib/flows/panel/model.ts';
import type { PageStart } from '../../lib/flows/panel/page-start.ts';
import type { Drawing } from './draw-panel.tsx';
import type { Place } from './panel-place.ts';

/** @returns what the keyboard shortcut does: folds the panel, or shows it on a page of which nothing was recognised. */
export const toggling = (model: ModelStore, start: PageStart, drawing: Drawing, place: Place) => () => {
  // Where the path can't belong to the flow nobody has asked for the texts yet.
  start.ask();
  if (model.get().seen.step === null) drawing.toggle();
  else place.move({ collapsed: !place.get().collapsed });
};
