import { generic } from '../../portals/generic.ts';
import { portalOf } from '../../portals/index.ts';
import type { Portal } from '../../portals/portal.ts';

export type { Portal } from '../../portals/portal.ts';

/**
 * @returns the portal of this origin. Where none is built in, only what the user named and the browser allowed can have
 * put us; whether that still holds is the background's to know, which answers no other page.
 */
export function portalHere(origin: string): Portal {
  return portalOf(origin) ?? generic;
}
