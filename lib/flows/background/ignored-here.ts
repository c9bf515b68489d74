import { idNow } from '../../drafts/brought-back.ts';
import type { ShownFinding } from '../../rules/shown-finding.ts';
import { dataOf } from '../../store/open-at.ts';
import { tabsThing } from '../../store/things/tabs.ts';
import { plans } from '../../store/things.ts';

/**
 * What the side panel ignored or brought back of a tab's record, for the panel in that tab, which knows only what it
 * ignored itself.
 * @returns what leaves out the one and gives the other its new id.
 */
export async function ignoredHere(
  tabId: number | null,
): Promise<(findings: ShownFinding[]) => ShownFinding[]> {
  const { data } = await tabsThing.read();
  const id = tabId === null ? null : data.tabs[tabId]?.recordId;
  const plan = id ? dataOf(await plans.read(id)) : null;
  if (!plan) return (findings) => findings;
  const { ignored, heeded = [] } = plan;
  return (findings) =>
    findings
      .map((finding) => ({ ...finding, id: idNow(finding.id, heeded) }))
      .filter((finding) => !ignored.includes(finding.id));
}
