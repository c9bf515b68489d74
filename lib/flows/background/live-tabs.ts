import { callTab } from '../../messages/call.ts';
import { pageState } from '../../messages/tab/page.state.ts';
import { type Tabs, tabsThing } from '../../store/things/tabs.ts';
import type { BackgroundContext } from './context.ts';

/** A page that is there answers within milliseconds; a frozen one only when somebody looks at it again. */
const patience = 300;

type Entry = Tabs['tabs'][string];

/** @returns what the tab shows now; as it was, if it neither answers nor refuses to in time. */
async function lookAt(id: string, entry: Entry): Promise<Entry> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  const answer = await Promise.race([callTab(Number(id), pageState, {}, entry.frame), late]);
  if (answer === null) return entry;
  return answer.ok ? { ...entry, form: answer.value.form } : { ...entry, form: false, away: true };
}

/**
 * Asks the portal's tabs whether they are still there: no browser tells us, without a further permission, that a tab
 * went on to another site, and a page that is torn down can't be relied on to say so. Asked whenever it matters, so
 * that nothing wakes the background for the pages of others.
 *
 * Invariant: what a tab said of itself meanwhile stands.
 *
 * @param except a tab that needs no asking, because it is the one that asks.
 * @param frame where the asking was done: what another frame of that tab said needs asking, too.
 * @returns what is known of all tabs now. Do not call it in the chain: it goes through it.
 */
export async function liveTabs(
  chain: BackgroundContext['chain'],
  except: number | null,
  frame?: number,
): Promise<Tabs> {
  const before = (await tabsThing.read()).data;
  const asks = (id: string, tab: Entry) =>
    Number(id) === except && (frame === undefined || frame === (tab.frame ?? 0));
  const asked = Object.entries(before.tabs).filter(([id, tab]) => !tab.away && !asks(id, tab));
  const looks = await Promise.all(asked.map(async ([id, tab]) => [id, await lookAt(id, tab)] as const));
  const changed = looks.filter(([id, tab]) => JSON.stringify(tab) !== JSON.stringify(before.tabs[id]));
  if (changed.length === 0) return before;
  return chain(async () => {
    const { data } = await tabsThing.read();
    const still = changed.filter(([id, tab]) => data.tabs[id]?.at === tab.at);
    if (still.length === 0) return data;
    const tabs = { ...data, tabs: { ...data.tabs, ...Object.fromEntries(still) } };
    await tabsThing.write(tabs);
    return tabs;
  });
}
