import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import { askForNamedSite } from '../../lib/browser/site-access.ts';
import { allowPortal } from '../../lib/flows/allow-portal.ts';
import type { SettingsKeeper } from '../../lib/flows/options/settings-keeper.ts';
import { syncPortals } from '../../lib/flows/sync-portals.ts';
import type { Tell } from './import-actions.ts';

type PortalActions = Pick<OptionsActions, 'allow' | 'addPortal' | 'removePortal'>;

/** Names portals and takes them off the list. The browser is asked first, in the turn of the click. */
export function portalActions(get: () => OptionsState, settings: SettingsKeeper, tell: Tell): PortalActions {
  const list = async (change: (portals: string[]) => string[]) => {
    const now = get().settings;
    settings.change({ ...now, portals: change(now.portals ?? []) });
    await settings.idle();
    await syncPortals(true);
  };
  return {
    allow: (origin) => void allowPortal(origin),
    async addPortal(origin) {
      if (!(await askForNamedSite(origin))) return false;
      await list((portals) => [...new Set([...portals, origin])]);
      tell('portals.added', { site: new URL(origin).host });
      return true;
    },
    async removePortal(origin) {
      await list((portals) => portals.filter((other) => other !== origin));
      tell('portals.removed', { site: new URL(origin).host });
    },
  };
}
