import { defineBackground } from 'wxt/utils/define-background';
import { ensureExpiryAlarm, onExpiryAlarm } from '../lib/browser/alarms.ts';
import { onCommand, onTabClosed } from '../lib/browser/commands.ts';
import { activeTab } from '../lib/browser/pages.ts';
import { createContext } from '../lib/flows/background/context.ts';
import { createCustomerList } from '../lib/flows/background/customer-list.ts';
import { dataAnswers } from '../lib/flows/background/data-answers.ts';
import { expire } from '../lib/flows/background/expire.ts';
import { panelAnswers } from '../lib/flows/background/panel-answers.ts';
import { recordAnswers } from '../lib/flows/background/record-answers.ts';
import { tabAnswers } from '../lib/flows/background/tab-answers.ts';
import { tabClosed } from '../lib/flows/background/tabs.ts';
import { callTab } from '../lib/messages/call.ts';
import { serve } from '../lib/messages/serve.ts';
import { panelCommand } from '../lib/messages/tab/panel.command.ts';
import { portalOf } from '../lib/portals/index.ts';

export default defineBackground(() => {
  // Every listener is registered in this first turn: a worker is woken by the event it must not miss.
  const list = createCustomerList();
  const context = createContext(list);
  serve(
    [...panelAnswers(context), ...recordAnswers(context), ...tabAnswers(), ...dataAnswers(context)],
    (origin) => portalOf(origin) !== null,
  );
  onTabClosed((tabId) => void context.chain(() => tabClosed(tabId)));
  onCommand((command) => {
    void activeTab().then((tabId) => (tabId === null ? null : callTab(tabId, panelCommand, { command })));
  });
  onExpiryAlarm(() => {
    void context
      .chain(() => expire(Date.now()))
      .then((listGone) => {
        if (listGone) list.drop();
      });
  });
  void ensureExpiryAlarm();
  void list.ready();
});
