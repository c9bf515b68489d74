import '../../components/parts/page.css';
import '../../components/parts/own-page.css';
import '../../components/sidepanel/sidepanel.css';
import '../../components/sidepanel/tenant.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import { watchRecords } from '../../lib/flows/read-records.ts';
import { watchSettings } from '../../lib/flows/settings-in-force.ts';
import { createModel } from '../../lib/flows/sidepanel/model.ts';
import { createSidePanelSession } from '../../lib/flows/sidepanel/session.ts';
import { shownSettings } from '../../lib/flows/sidepanel/shown-settings.ts';
import { showTenantStanding, tenantShown } from '../../lib/flows/sidepanel/tenant-check.ts';
import { decisionsThing, evictedNow, evictedThing, tabsThing } from '../../lib/store/things.ts';
import { actionsOf } from './actions.ts';
import { followPart } from './shown-part.ts';
import { tabBeside } from './tab-beside.ts';

const root = document.getElementById('root') as HTMLElement;
const model = createModel(draw);
const session = createSidePanelSession(model, Date.now, () => crypto.randomUUID());
const actions = actionsOf(model, session);

function draw(): void {
  const state = { ...model.get(), now: Date.now(), tenant: tenantShown(model.get()) };
  render(<SidePanel state={state} actions={actions} />, root);
}

async function showSettings(): Promise<void> {
  const shown = await shownSettings();
  document.documentElement.lang = shown.language;
  model.set(shown);
  await showTenantStanding(model);
}

const readEvicted = async () =>
  model.set({ evicted: evictedNow((await evictedThing.read()).data, Date.now()) });

const look = async () => session.lookAtTab(await tabBeside());

await followPart((part) => {
  if (part === 'record' || part === 'existing-customers' || part === 'drafts') model.set({ part });
});
await Promise.all([showSettings(), readEvicted(), look()]);
await new Promise<void>((first) => {
  watchRecords((records) => {
    session.recordsCame(records);
    first();
  });
});
model.set({ ready: true });
session.askAgain();

watchSettings(() => void showSettings().then(session.askAgain));
tabsThing.watch(() => void look());
// Decided here, in another side panel or in the options.
decisionsThing.watch(() => session.askAgain());
evictedThing.watch(() => void readEvicted());
browser.tabs.onActivated.addListener(() => void look());
browser.tabs.onUpdated.addListener((_id, change) => {
  if (change.status === 'complete') void look();
});
// The list may have been imported in the meantime, and "today" may have become yesterday.
addEventListener('focus', () => session.askAgain());
