import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalHere } from '../../lib/flows/panel/portal-here.ts';
import { serveLate } from '../../lib/messages/serve-late.ts';
import { whenPath } from '../../lib/page/when-path.ts';

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    const portal = portalHere(location.origin);
    if (!portal || window !== window.top) return;
    // Most pages of a portal never show the form. Until one may, or the user asks, nothing else of this script is
    // even evaluated: that was five of the six milliseconds it cost them.
    let started: Promise<void> | null = null;
    const start = () => {
      started ??= import('./start-unless-paused.ts').then(({ startUnlessPaused }) =>
        startUnlessPaused(portal),
      );
      return started;
    };
    const stopServing = serveLate(start);
    whenPath(portal.mayHold, () => void start().then(stopServing));
  },
});
