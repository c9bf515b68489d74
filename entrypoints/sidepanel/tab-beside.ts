import { browser } from 'wxt/browser';

/**
 * @returns the tab that this side panel belongs to: the one named in `?tab=`, else the active one of its window;
 * `null` when this page is itself an ordinary tab without that parameter, then the portal tab that spoke last is meant.
 */
export async function tabBeside(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  if (await browser.tabs.getCurrent()) return null;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
