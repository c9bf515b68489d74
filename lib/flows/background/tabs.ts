import type { FlowStep } from '../../drafts/draft.ts';
import { type Tabs, tabsThing } from '../../store/things/tabs.ts';

export type Hello = {
  portal: string;
  step: FlowStep;
  form: boolean;
  draftId: string | null;
  left: string | null;
};

/**
 * Notes what a portal tab says of itself.
 * @returns the record that this very tab held before, if it says hello without one (a reload).
 */
export async function tabSaid(
  tabId: number,
  hello: Hello,
  now: number,
): Promise<{ before: string | null; tabs: Tabs }> {
  const { data } = await tabsThing.read();
  const stays = (id: string | null | undefined) => (id && id !== hello.left ? id : null);
  const before = stays(data.tabs[tabId]?.recordId);
  const recordId = hello.draftId ?? before;
  const { portal, step, form } = hello;
  const tabs: Tabs = {
    ...data,
    tabs: { ...data.tabs, [tabId]: { portal, step, form, recordId, at: now } },
    recordId: hello.draftId ?? stays(data.recordId),
    lastTab: tabId,
  };
  await tabsThing.write(tabs);
  return { before: hello.draftId === null ? before : null, tabs };
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

/** Makes a record the one at hand, for a tab too if one is named; `null` is a clean sheet. */
export async function selectRecord(id: string | null, tabId: number | null): Promise<void> {
  const { data } = await tabsThing.read();
  const tab = tabId === null ? undefined : data.tabs[tabId];
  const tabs = tab && tabId !== null ? { ...data.tabs, [tabId]: { ...tab, recordId: id } } : data.tabs;
  await tabsThing.write({ ...data, tabs, recordId: id });
}

/** Notes which part of the side panel a click asked for: the panel shows it once it is open. */
export async function partWanted(part: string, now: number): Promise<void> {
  const { data } = await tabsThing.read();
  await tabsThing.write({ ...data, wanted: { part, at: now } });
}
