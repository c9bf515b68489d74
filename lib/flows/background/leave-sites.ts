import { closedSites } from '../../browser/site-access.ts';
import { callTab } from '../../messages/call.ts';
import { panelCommand } from '../../messages/tab/panel.command.ts';
import { portals } from '../../portals/index.ts';
import { tabsThing } from '../../store/things.ts';

/**
 * Tells open pages to leave a site that the user took from us: the browser only keeps new pages from us. What was
 * typed stays stored.
 */
export async function leaveSites(): Promise<void> {
  const { tabs } = (await tabsThing.read()).data;
  for (const { id, origins } of portals) {
    if ((await closedSites(origins)).length === 0) continue;
    const here = Object.keys(tabs).filter((tabId) => tabs[tabId]?.portal === id);
    await Promise.all(here.map((tabId) => callTab(Number(tabId), panelCommand, { command: 'leave' })));
  }
}
