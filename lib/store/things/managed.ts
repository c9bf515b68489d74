import { noPolicy, type PolicyRead, parsePolicy } from '../../account/policy.ts';
import { watchManaged } from '../allowed-portals.ts';
import { area } from '../area.ts';

/** What the organisation set, read only. @returns nothing where the browser has no policy for us, or refuses. */
export async function readPolicy(): Promise<PolicyRead> {
  const raw = await area('managed').get(null);
  return raw.ok ? parsePolicy(raw.value) : noPolicy;
}

/** Chrome and Edge tell of changes while they run; Firefox reads policies when it starts. */
export const watchPolicy = watchManaged;
