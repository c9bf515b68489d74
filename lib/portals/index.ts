import { partnerCenter } from './partner-center.ts';
import type { Portal } from './portal.ts';
import { practice } from './practice.ts';

/** The portals of this build, in the order they are asked. */
export const portals: readonly Portal[] =
  import.meta.env?.MODE === 'demo' ? [partnerCenter, practice] : [partnerCenter];

/** The practice portal takes any free port; shipped portals have none. */
function withoutPort(origin: string): string {
  return origin.replace(/^(http:\/\/localhost):\d+$/, '$1');
}

/** @returns the portal that lives on that origin, or null. */
export function portalOf(origin: string): Portal | null {
  return portals.find((portal) => portal.origins.includes(withoutPort(origin))) ?? null;
}
