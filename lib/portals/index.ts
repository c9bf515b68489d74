import { generic } from './generic.ts';
import { partnerCenter } from './partner-center.ts';
import type { Portal } from './portal.ts';
import { practice } from './practice.ts';

const isDemo = import.meta.env?.MODE === 'demo';

/** The portals of this build, in the order they are asked. */
export const portals: readonly Portal[] = isDemo ? [partnerCenter, practice] : [partnerCenter];

/** The practice portal takes any free port; shipped portals have none. */
function withoutPort(origin: string): string {
  return isDemo ? origin.replace(/^(http:\/\/localhost):\d+$/, '$1') : origin;
}

/**
 * @param named origins that the user named: the generic portal serves them. A built-in portal is never one of them.
 * @returns the portal that lives on that origin, or null.
 */
export function portalOf(origin: string, named: readonly string[] = []): Portal | null {
  const builtIn = portals.find((portal) => portal.origins.includes(withoutPort(origin)));
  return builtIn ?? (named.includes(origin) ? generic : null);
}
