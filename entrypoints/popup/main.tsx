import '../../components/parts/page.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import { activeTab } from '../../lib/browser/pages.ts';
import { watchSites } from '../../lib/browser/site-access.ts';
import { popupFacts } from '../../lib/flows/popup/popup-facts.ts';
import { watchRecords } from '../../lib/flows/read-records.ts';
import { watchSettings } from '../../lib/flows/settings-in-force.ts';
import { panelThing, tabsThing } from '../../lib/store/things.ts';
import { actionsOf } from './actions.ts';

const root = document.getElementById('root') as HTMLElement;
const [beside, { id: windowId }] = await Promise.all([activeTab(), browser.windows.getCurrent()]);
let asked = 0;

async function draw(): Promise<void> {
  asked += 1;
  const mine = asked;
  const facts = await popupFacts(beside);
  // A newer question overtook this answer.
  if (mine !== asked) return;
  document.documentElement.lang = facts.language;
  const { say, tabId, recordId, ...shown } = facts;
  const state = { ...shown, now: Date.now(), portalTab: tabId !== null };
  const on = actionsOf({ tabId, recordId, beside, windowId: windowId ?? null });
  render(<Popup state={state} on={on} say={say} />, root);
}

watchRecords(() => void draw());
watchSettings(() => void draw());
tabsThing.watch(() => void draw());
panelThing.watch(() => void draw());
watchSites(() => void draw());
