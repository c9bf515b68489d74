import type { PopupActions } from '../../components/popup/popup-state.ts';
import { openUrl, showTab } from '../../lib/browser/pages.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { allowPortal } from '../../lib/flows/allow-portal.ts';
import { call } from '../../lib/messages/call.ts';
import { placeChange } from '../../lib/messages/panel/place.change.ts';
import { surfaceOpen } from '../../lib/messages/panel/surface.open.ts';
import { recordEdit } from '../../lib/messages/surface/record.edit.ts';

/** Where the portal's customer list has been for years; from there *Add customer* is one click. */
const customersUrl = 'https://partner.microsoft.com/dashboard/v2/customers/list';

type Where = {
  tabId: number | null;
  recordId: string | null;
  beside: number | null;
  windowId: number | null;
};

/** What the popup's controls do. The popup closes once the user is led elsewhere. */
export function actionsOf({ tabId, recordId, beside, windowId }: Where): PopupActions {
  const showSidePanel = async () => {
    // In the same turn as the click: browsers open a side panel on a user's gesture only.
    const opened = await openSidePanel(tabId === beside ? tabId : null, windowId);
    if (!opened) await call(surfaceOpen, { surface: 'sidepanel-tab' });
    close();
  };
  return {
    tick(_event, step, done) {
      if (recordId === null) return;
      const ticks = { [step]: { done, at: Date.now() } };
      void call(recordEdit, { id: recordId, fields: {}, ticks, ignore: [] });
    },
    async openPortal() {
      if (tabId === null || !(await showTab(tabId))) await openUrl(customersUrl);
      close();
    },
    showMatch: showSidePanel,
    openSidePanel: showSidePanel,
    allow: (_event, origin) => void allowPortal(origin),
    async resume(_event, origin) {
      await call(placeChange, { resume: origin });
    },
    async openOptions() {
      await call(surfaceOpen, { surface: 'options' });
      close();
    },
  };
}
