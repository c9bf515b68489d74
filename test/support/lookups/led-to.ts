import { lookupOrigins } from '../../../lib/lookups/lookup.ts';
import type { SignInService } from './sign-in-server.ts';

/**
 * Leads what would go to Microsoft's sign-in service to the stand-in on this machine; everything else fails.
 * @returns a `fetch` to be put in place of the real one.
 */
export function fetchLedTo(service: SignInService, real: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const { origin, pathname, search } = new URL(String(input));
    if (origin !== lookupOrigins['microsoft-tenant']) throw new TypeError('led nowhere');
    return real(service.origin + pathname + search, init);
  };
}
