import { openPage } from '../../browser/pages.ts';
import { openSidePanel } from '../../browser/side-panel.ts';

export type SurfaceRequest = {
  surface: 'sidepanel' | 'sidepanel-tab' | 'options';
  part?: 'record' | 'existing-customers' | 'drafts' | 'customer-list' | 'data';
};

/**
 * Opens what a click asked for. Where the browser keeps its sidebar to its own buttons the answer says so,
 * and the surface offers the tab instead.
 */
export async function openSurface(
  { surface, part }: SurfaceRequest,
  tabId: number | null,
  windowId: number | null,
): Promise<'panel' | 'tab' | 'use-browser-button'> {
  const hash = part ? `#${part}` : '';
  if (surface === 'options') {
    await openPage(`/options.html${hash}`, tabId);
    return 'tab';
  }
  if (surface === 'sidepanel-tab') {
    await openPage(`/sidepanel.html${tabId === null ? '' : `?tab=${tabId}`}${hash}`, tabId);
    return 'tab';
  }
  return (await openSidePanel(tabId, windowId)) ? 'panel' : 'use-browser-button';
}
