import { browser } from 'wxt/browser';

type SidePanelApi = {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
  setPanelBehavior?(options: { openPanelOnActionClick: boolean }): Promise<void>;
};
type SidebarApi = { open(): Promise<void> };

const apis = browser as unknown as { sidePanel?: SidePanelApi; sidebarAction?: SidebarApi };

/**
 * Opens the browser's side panel beside that tab. Must be called in the same turn as the message that a
 * click sent, since browsers want a user's gesture for it.
 * @returns false where the browser opens its sidebar only from its own buttons (Firefox, from a page).
 */
export async function openSidePanel(tabId: number | null, windowId: number | null): Promise<boolean> {
  try {
    if (apis.sidePanel) {
      if (tabId !== null) await apis.sidePanel.open({ tabId });
      else if (windowId !== null) await apis.sidePanel.open({ windowId });
      else return false;
      return true;
    }
    if (apis.sidebarAction) {
      await apis.sidebarAction.open();
      return true;
    }
  } catch {
    return false;
  }
  return false;
}
