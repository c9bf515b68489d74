import { closedSites } from '../../browser/site-access.ts';
import { callTab } from '../../messages/call.ts';
import { panelCommand } from '../../messages/tab/panel.command.ts';
import { portalOf, portals } from '../../portals/index.ts';
import { tabsThing } from '../../store/things.ts';
import { namedOrigins } from '../named-portals.ts';

/**
 * Tells open pages to leave a site that the user took from us or from the list of portals: the browser only keeps new
 * pages from us. What was typed stays stored.
 */
export async function leaveSites(): Promise<void> {
  const [{ data }, named] = await Promise.all([tabsThing.read(), namedOrigins()]);
  const at = Object.entries(data.tabs).flatMap(([tabId, tab]) => {
    const builtIn = portals.find(({ id }) => id === tab.portal);
    // A built-in portal of one origin needs no more than its id; a named one has no other name.
    const origin = builtIn ? builtIn.origins[0] : tab.origin;
    return origin === undefined ? [] : [{ tabId: Number(tabId), origin }];
  });
  const closed = new Set(await closedSites([...new Set(at.map(({ origin }) => origin))]));
  const over = at.filter(({ origin }) => closed.has(origin) || portalOf(origin, named) === null);
  await Promise.all(over.map(({ tabId }) => callTab(tabId, panelCommand, { command: 'leave' }, 'all')));
}
