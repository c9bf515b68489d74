import { createGuard, type Guard } from './trusted.ts';
import { panelTag } from './walk.ts';

export type PanelHost = {
  host: HTMLElement;
  /** Closed in every build. Nothing but text that the page may know goes into it. */
  root: ShadowRoot;
  /** The element to render into. */
  mount: HTMLElement;
  /** Decides whether a press on the panel counts. */
  guard: Guard;
  remove(): void;
};

/**
 * Puts the panel's element into the page as a popover, so that it lies in the browser's top layer: the
 * page's own z-index, opacity, filter, clip and transform don't reach it there. `!important` inside `:host`
 * beats every style the page can write.
 */
export function createPanelHost(css: string): PanelHost {
  const host = document.createElement(panelTag);
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = `:host{all:initial!important;position:fixed!important;inset:0!important;display:block!important;pointer-events:none!important;color-scheme:light dark!important}\n${css}`;
  const mount = document.createElement('div');
  root.append(sheet, mount);
  document.documentElement.append(host);
  try {
    host.showPopover();
  } catch {
    // Without popovers the panel is an ordinary fixed element: less protected, still usable.
  }
  const guard = createGuard(host, root);
  return {
    host,
    root,
    mount,
    guard,
    remove() {
      guard.stop();
      host.remove();
    },
  };
}
