import { portalAllowed } from '../account/allowed-portal.ts';
import { area } from './area.ts';

/**
 * Apart from the other policies, so that pages carry no more than this one.
 * @returns false if the organisation switched Firstpass off there; true where the browser knows of no policy.
 */
export async function readPortalAllowed(portal: string, origin: string): Promise<boolean> {
  const raw = await area('managed').get('allowedPortals');
  return !raw.ok || portalAllowed(portal, origin, raw.value.allowedPortals);
}

/** Told of every change of what an administrator set. */
export const watchManaged = (onChange: () => void) => area('managed').watch(onChange);
