import { askMicrosoftTenant } from '../../lookups/microsoft-tenant.ts';
import { handle } from '../../messages/serve.ts';
import { tenantCancel } from '../../messages/surface/tenant.cancel.ts';
import { tenantFind } from '../../messages/surface/tenant.find.ts';
import { lookupStanding } from '../lookup-standing.ts';

/** Answers about tenants of Microsoft. A stopped background breaks its questions off, and the page asks once more. */
export function tenantAnswers() {
  // Only the newest run can be cancelled here: of any other the page drops the answers by itself.
  let newest = { run: '', stop: new AbortController() };
  return [
    handle(tenantFind, async ({ run, domain }) => {
      if (newest.run !== run) newest = { run, stop: new AbortController() };
      const { signal } = newest.stop;
      if ((await lookupStanding('microsoft-tenant')) !== 'on')
        return { state: 'unclear' as const, why: 'off' as const, at: Date.now() };
      return askMicrosoftTenant(domain, signal);
    }),
    handle(tenantCancel, ({ run }) => {
      if (newest.run === run) newest.stop.abort();
      return {};
    }),
  ];
}
