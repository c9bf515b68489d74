import '../../components/parts/page.css';
import '../../components/parts/own-page.css';
import '../../components/options/options.css';
import '../../components/options/lookups.css';
import '../../components/options/lists.css';
import '../../components/options/rules.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsState } from '../../components/options/options-state.ts';
import { watchSites } from '../../lib/browser/site-access.ts';
import { closedPortals } from '../../lib/flows/closed-portals.ts';
import { reachableLookups } from '../../lib/flows/lookup-standing.ts';
import { createSettingsKeeper } from '../../lib/flows/options/settings-keeper.ts';
import { watchRecords } from '../../lib/flows/read-records.ts';
import { watchSettings } from '../../lib/flows/settings-in-force.ts';
import { actionsOf } from './actions.ts';
import { followDecisions } from './decision-actions.ts';
import { countUnread, readListState } from './list-state.ts';
import { followMaps } from './map-actions.ts';
import { readRules } from './rule-actions.ts';
import { partInAddress, startState } from './start-state.ts';

const root = document.getElementById('root') as HTMLElement;
let state = await startState();
const settings = createSettingsKeeper(() => state, set);
const readAside = async () => set(await countUnread());
const readList = async () => {
  set({ list: await readListState(state.settings.expiry.listDays) });
  await readAside();
};
const readSites = async () => set({ closed: await closedPortals(), reachable: await reachableLookups() });
const actions = actionsOf({ get: () => state, set, settings, readList });

function set(change: Partial<OptionsState>): void {
  state = { ...state, ...change, now: Date.now() };
  document.documentElement.lang = state.language;
  render(<Options state={state} actions={actions} />, root);
}

await settings.read();
set({ ready: true });
settings.watch();
watchRecords((records) => {
  set({ records: records.length });
  // Reading them is what puts aside those that can't be read.
  void readAside();
});
await Promise.all([followMaps(() => state, set), followDecisions(set)]);
await Promise.all([readList(), readSites(), readRules(() => state, set)]);
watchSites(() => void readSites());
// Portals are named in the settings, which another page or an imported file may change.
watchSettings(() => void readSites());
addEventListener('hashchange', () => set({ part: partInAddress() }));
// Another tab may have imported or deleted the list.
addEventListener('focus', () => void readList());
