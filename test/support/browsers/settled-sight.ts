import { panelTag } from '../../../lib/page/walk.ts';
import { onClosedRoot } from './closed-root.ts';
import type { Inside } from './inside.ts';

/**
 * Waits until the browser has said the same of the panel's being in sight for longer than the product wants it to,
 * asked the way the product asks. Where the browser says nothing, two frames.
 */
export async function settledSight(page: Inside): Promise<void> {
  await onClosedRoot(
    page,
    panelTag,
    async (root) => {
      const panel = root.querySelector('section');
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      // Put back, the panel arrives as it does when it is new.
      await Promise.all(panel?.getAnimations().map((animation) => animation.finished) ?? []);
      if (!panel || !('isVisible' in IntersectionObserverEntry.prototype)) return;
      let changed = performance.now();
      const sight = new IntersectionObserver(
        () => {
          changed = performance.now();
        },
        { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
      );
      sight.observe(panel);
      while (performance.now() - changed < 450) await frame();
      sight.disconnect();
    },
    0,
  );
}
