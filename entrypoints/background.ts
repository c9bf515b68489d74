import { defineBackground } from 'wxt/utils/define-background';
import panelCss from '../components/panel/panel.css?inline';
import { ensureExpiryAlarm, onExpiryAlarm } from '../lib/browser/alarms.ts';
import { onCommand, onTabClosed, onTabReplaced } from '../lib/browser/commands.ts';
import { activeTab } from '../lib/browser/pages.ts';
import { onSiteClosed, onSiteOpened } from '../lib/browser/site-access.ts';
import { callForm } from '../lib/flows/background/call-form.ts';
import { createContext } from '../lib/flows/background/context.ts';
import { createCustomerList } from '../lib/flows/background/customer-list.ts';
import { expire } from '../lib/flows/background/expire.ts';
import { leaveSites } from '../lib/flows/background/leave-sites.ts';
import { keepReceipt } from '../lib/flows/background/list-receipt.ts';
import { serveBackground } from '../lib/flows/background/serve-background.ts';
import { writeSettings } from '../lib/flows/background/settings.ts';
import { tabClosed, tabReplaced } from '../lib/flows/background/tabs.ts';
import { syncLookups } from '../lib/flows/sync-lookups.ts';
import { syncPortals } from '../lib/flows/sync-portals.ts';
import { panelCommand } from '../lib/messages/tab/panel.command.ts';
import { holdsAnything } from '../lib/store/erase.ts';
import { watchPolicy } from '../lib/store/things/managed.ts';
import { watchSettings } from '../lib/store/watch-settings.ts';

export default defineBackground(() => {
  // Every listener is registered in this first turn: a worker is woken by the event it must not miss.
  const list = createCustomerList();
  const context = createContext(list, panelCss);
  serveBackground(context);
  onTabClosed((tabId) => void context.chain(() => tabClosed(tabId)));
  onTabReplaced((added, removed) => void context.chain(() => tabReplaced(added, removed)));
  const keepLookups = () => syncLookups((before, after) => context.chain(() => writeSettings(before, after)));
  onSiteClosed(
    () =>
      void leaveSites()
        .then(() => syncPortals(false))
        .then(keepLookups),
  );
  onSiteOpened(() => void syncPortals(true));
  // The list of portals is one of the settings; an import or *Delete everything* changes it too.
  watchSettings(() => void syncPortals(false).then(keepLookups));
  onCommand((command) => {
    void activeTab().then((tabId) => (tabId === null ? null : callForm(tabId, panelCommand, { command })));
  });
  const cleanUp = () =>
    context
      .chain(() => expire(Date.now()))
      .then((listGone) => {
        if (listGone) list.drop();
      });
  onExpiryAlarm(() => void cleanUp());
  watchPolicy(() => {
    // It may be kept for fewer days now.
    list.drop();
    void cleanUp();
  });
  // After *Delete everything* not even an alarm comes back.
  void holdsAnything().then((something) => (something ? ensureExpiryAlarm() : undefined));
  // Also at every start: an alarm that was missed, or a clock set forward, makes nothing live longer.
  void list
    .ready()
    .then(() => context.chain(keepReceipt))
    .then(cleanUp);
  // An update dropped what was registered, and a stopped worker may have left something half done.
  void syncPortals(false);
});
