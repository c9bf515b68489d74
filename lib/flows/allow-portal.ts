import { askForNamedSite, askForSite } from '../browser/site-access.ts';
import { portalOf } from '../portals/index.ts';
import { syncPortals } from './sync-portals.ts';

/**
 * Asks the user for a portal, a built-in or a named one. Call it in the turn of the click.
 * @returns true if we may work there now; a named one then has our script in its open pages too.
 */
export async function allowPortal(origin: string): Promise<boolean> {
  if (portalOf(origin)) return askForSite(origin);
  if (!(await askForNamedSite(origin))) return false;
  await syncPortals(true);
  return true;
}
