import type { SidePanelActions } from '../../components/sidepanel/sidepanel-state.ts';
import { openPage } from '../../lib/browser/pages.ts';
import type { ModelStore } from '../../lib/flows/sidepanel/model.ts';
import { createTenantCheck } from '../../lib/flows/sidepanel/tenant-check.ts';

type LookupActions = Pick<SidePanelActions, 'openLookups' | 'lookUp' | 'cancelLookUp'>;

/** Nothing but a press of the user, told by the browser's own event, sends anything. */
export function lookupActions(model: ModelStore): LookupActions {
  const tenantCheck = createTenantCheck(model, () => crypto.randomUUID());
  return {
    openLookups: () => void openPage('/options.html#lookups', null),
    lookUp(event) {
      if (event.isTrusted) void tenantCheck.start();
    },
    cancelLookUp: tenantCheck.cancel,
  };
}
