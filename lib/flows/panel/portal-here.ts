import { portalOf } from '../../portals/index.ts';
import type { Portal } from '../../portals/portal.ts';

export type { Portal } from '../../portals/portal.ts';

/** @returns the portal of this origin, null where the extension has nothing to do. */
export function portalHere(origin: string): Portal | null {
  return portalOf(origin);
}
