import type { Portal } from '../../lib/flows/panel/portal-here.ts';
import { isGone } from '../../lib/messages/call.ts';
import { readPortalAllowed, watchManaged } from '../../lib/store/allowed-portals.ts';
import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';
import { startPanel } from './start-panel.ts';

/**
 * Starts the page's side of Firstpass. A site that is paused or switched off is left wholly alone, until the user
 * resumes it in the popup or the organisation allows it. One that was taken from us is left until it is given back.
 * @returns what to call then.
 */
export async function startUnlessPaused(portal: Portal): Promise<() => void> {
  let stop: (() => void) | null = null;
  let place: PanelPlace;
  let allowed = false;
  let taken = false;
  const follow = () => {
    if (taken || !allowed || place.pausedOrigins.includes(location.origin)) {
      stop?.();
      stop = null;
    } else {
      stop ??= startPanel(portal, place, () => {
        taken = true;
        follow();
      });
    }
  };
  const ask = async () => {
    allowed = await readPortalAllowed(portal.id, location.origin);
  };
  // What changed while this page was put aside for *Back* was told to nobody in it: begin anew, in the same draft.
  window.addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted || isGone()) return;
    [{ data: place }] = await Promise.all([panelThing.read(), ask()]);
    const before = stop;
    stop = null;
    follow();
    before?.();
  });
  panelThing.watch((changed) => {
    place = changed;
    follow();
  });
  [{ data: place }] = await Promise.all([panelThing.read(), ask()]);
  follow();
  watchManaged(() => void ask().then(follow));
  return () => {
    taken = false;
    follow();
  };
}
