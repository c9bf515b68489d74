import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalHere } from '../../lib/flows/panel/portal-here.ts';
import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';
import { startPanel } from './start-panel.ts';

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main() {
    const portal = portalHere(location.origin);
    if (!portal || window !== window.top) return;
    let stop: (() => void) | null = null;
    // A paused site is left wholly alone, until the user resumes it in the popup.
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
  },
});
