import { giveBackScripting, giveBackSites, openNamedSites } from '../browser/site-access.ts';
import { sitePattern } from '../browser/site-pattern.ts';
import { addSiteScripts, dropSiteScripts, enterOpenTabs, scriptedSites } from '../browser/site-scripts.ts';
import { leaveSites } from './background/leave-sites.ts';
import { createChain } from './chain.ts';
import { namedOrigins } from './named-portals.ts';

/**
 * Makes the browser run our script on the sites that are named and allowed, and on no other.
 *
 * Invariant: it can be stopped anywhere and run again. A registration is taken away after all else that belongs to its
 * site, so that whatever a stopped worker left undone is found by it.
 * @param enter also in the pages that are open: after the user's own click, never at a start, where an old page says
 * by itself that it wants a reload.
 */
async function sync(enter: boolean): Promise<void> {
  const named = await namedOrigins();
  const [open, there] = await Promise.all([openNamedSites(named), scriptedSites()]);
  const patterns = (origins: readonly string[]) => new Set(origins.map(sitePattern));
  const [wanted, kept] = [patterns(open), patterns(named)];
  const over = there.filter((pattern) => !wanted.has(pattern));
  if (over.length > 0) await leaveSites();
  // What is still on the list was taken by the user or the browser, who may give it again.
  await giveBackSites(over.filter((pattern) => !kept.has(pattern)));
  await dropSiteScripts(over);
  // Only with the last site: while the first is being added, the list is still empty.
  if (over.length > 0 && named.length === 0) await giveBackScripting();
  // The background may be at the same, and the browser takes each only once.
  await addSiteScripts([...wanted].filter((pattern) => !there.includes(pattern))).catch(() => {});
  if (enter) await Promise.all([...wanted].map(enterOpenTabs));
}

const chain = createChain();

/**
 * One after the other, in the order asked. What the browser refuses leaves the rest as it is.
 *
 * The background calls it at its start and when something changed. The page in which the user clicked calls it too, and
 * so knows when it is done; where both are at it, what one did is found by the other.
 */
export const syncPortals = (enter: boolean): Promise<void> => chain(() => sync(enter).catch(() => {}));
