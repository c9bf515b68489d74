import type { Portal } from '../../lib/flows/panel/portal-here.ts';
import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';
import { startPanel } from './start-panel.ts';

/** Starts the page's side of Firstpass. A paused site is left wholly alone, until the user resumes it in the popup. */
export async function startUnlessPaused(portal: Portal): Promise<void> {
  let stop: (() => void) | null = null;
  const follow = (place: PanelPlace) => {
    if (place.pausedOrigins.includes(location.origin)) {
      stop?.();
      stop = null;
    } else {
      stop ??= startPanel(portal, place);
    }
  };
  panelThing.watch(follow);
  follow((await panelThing.read()).data);
}
