import type { FlowStep } from '../../drafts/draft.ts';
import { type Tabs, tabsThing } from '../../store/things/tabs.ts';

export type Hello = {
  portal: string;
  /** As the browser says it, never as the page does. */
  origin?: string;
  step: FlowStep;
  form: boolean;
  draftId: string | null;
  left: string | null;
  /** The frame it says so from. */
  frame?: number | undefined;
};

/** @returns the records that other tabs hold, each with its tab. One tab's record is no other tab's. */
export function heldElsewhere({ tabs }: Tabs, tabId: number | null): Map<string, number> {
  const others = Object.entries(tabs).filter(([id, tab]) => Number(id) !== tabId && !tab.away);
  return new Map(others.flatMap(([id, tab]) => (tab.recordId ? [[tab.recordId, Number(id)]] : [])));
}

/** @returns the record that is at hand for a tab: its own, else the one chosen in the side panel if no other tab has it. */
export function recordFor(tabs: Tabs, tabId: number): string | null {
  const own = tabs.tabs[tabId]?.recordId;
  if (own) return own;
  const { chosen } = tabs;
  return chosen && !heldElsewhere(tabs, tabId).has(chosen) ? chosen : null;
}

/**
 * Notes what a portal tab says of itself.
 * @returns `before`: the record that this very tab held before, if it says hello without one (a reload). `taken`: the
 * draft it names is in another tab's hands by now, so it needs one of its own.
 */
export async function tabSaid(
  tabId: number,
  hello: Hello,
  now: number,
): Promise<{ before: string | null; taken: boolean; tabs: Tabs }> {
  const { data } = await tabsThing.read();
  const held = heldElsewhere(data, tabId);
  const taken = hello.draftId !== null && held.has(hello.draftId);
  const draftId = taken ? null : hello.draftId;
  const stays = (id: string | null | undefined) => (id && id !== hello.left ? id : null);
  const before = stays(data.tabs[tabId]?.recordId);
  const recordId = draftId ?? (before && !held.has(before) ? before : null);
  const { portal, origin, step, form, frame } = hello;
  const known = data.tabs[tabId];
  // The frame with the form speaks for the tab; of two, the top one.
  if (known && !known.away && known.form && known.frame !== (frame || undefined) && !(form && known.frame))
    return { before: null, taken, tabs: data };
  const tabs: Tabs = {
    ...data,
    tabs: {
      ...data.tabs,
      [tabId]: { portal, origin, step, form, recordId, at: now, ...(frame ? { frame } : {}) },
    },
    recordId: draftId ?? stays(data.recordId),
    chosen: draftId !== null && draftId === data.chosen ? null : stays(data.chosen),
    lastTab: tabId,
  };
  await tabsThing.write(tabs);
  return { before: hello.draftId === null ? recordId : null, taken, tabs };
}

/** @returns the records that a tab shows now, and the one at hand. */
export async function idsInUse(): Promise<Set<string>> {
  const { tabs, recordId } = (await tabsThing.read()).data;
  const shown = [...Object.values(tabs).map((tab) => tab.recordId), recordId];
  return new Set(shown.filter((id) => id !== null));
}

export async function tabClosed(tabId: number): Promise<void> {
  const { data } = await tabsThing.read();
  if (!(tabId in data.tabs)) return;
  const { [String(tabId)]: _gone, ...rest } = data.tabs;
  await tabsThing.write({ ...data, tabs: rest, lastTab: data.lastTab === tabId ? null : data.lastTab });
}

/** The browser gave a tab another number, as it does when it puts one to sleep: what the tab held goes with it. */
export async function tabReplaced(added: number, removed: number): Promise<void> {
  const { data } = await tabsThing.read();
  const { [String(removed)]: tab, ...rest } = data.tabs;
  if (!tab) return;
  const lastTab = data.lastTab === removed ? added : data.lastTab;
  await tabsThing.write({ ...data, tabs: { ...rest, [added]: tab }, lastTab });
}

/** Makes a record the one at hand, for a tab too if one is named; `null` is a clean sheet. */
export async function selectRecord(id: string | null, tabId: number | null): Promise<void> {
  const { data } = await tabsThing.read();
  const tab = tabId === null ? undefined : data.tabs[tabId];
  const free = id === null || !heldElsewhere(data, tabId).has(id);
  const tabs =
    tab && tabId !== null && free ? { ...data.tabs, [tabId]: { ...tab, recordId: id } } : data.tabs;
  await tabsThing.write({ ...data, tabs, recordId: id, chosen: id });
}

/** Notes which part of the side panel a click asked for: the panel shows it once it is open. */
export async function partWanted(part: string, now: number): Promise<void> {
  const { data } = await tabsThing.read();
  await tabsThing.write({ ...data, wanted: { part, at: now } });
}
