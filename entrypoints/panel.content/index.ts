import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalHere } from '../../lib/flows/panel/portal-here.ts';
import { serveLate } from '../../lib/messages/serve-late.ts';
import { tellAbove } from '../../lib/page/frames.ts';
import { whenPath } from '../../lib/page/when-path.ts';
import { startUnlessPaused } from './start-unless-paused.ts';

export default defineContentScript({
  matches: ['https://partner.microsoft.com/*'],
  runAt: 'document_idle',
  allFrames: true,
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    // A sandboxed frame has the portal's address, but no origin.
    if (origin !== location.origin) return;
    // A site that was taken from us and is allowed again gets this script once more, in the same world: the one that
    // is here goes on.
    const world = globalThis as { firstpass?: () => void };
    if (world.firstpass) return world.firstpass();
    const portal = portalHere(location.origin);
    const { frameElement } = window;
    if (frameElement) {
      // The script of the page around reaches in here, and does everything.
      whenPath(portal.mayHold, () => tellAbove(frameElement));
      return;
    }
    // Most pages of a portal never show the form. Until one may, or the user asks, nothing of this is started.
    let started: ReturnType<typeof startUnlessPaused> | null = null;
    const start = () => {
      started ??= startUnlessPaused(portal);
      return started;
    };
    const stopServing = serveLate(start);
    world.firstpass = () => void start().then((again) => again());
    whenPath(portal.mayHold, () => void start().then(stopServing));
  },
});
