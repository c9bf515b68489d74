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
      const { settings: before, closed } = get();
      const at = before.portals?.indexOf(origin) ?? 0;
      const wasClosed = closed.includes(origin);
      await list((portals) => portals.filter((other) => other !== origin));
      const site = new URL(origin).host;
      tell('portals.removed', { site }, async () => {
        // Its permission went with it, and the browser is asked for that in the turn of this click.
        if (!wasClosed && !(await askForNamedSite(origin))) return tell('portals.refused');
        await list((portals) => (portals.includes(origin) ? portals : portals.toSpliced(at, 0, origin)));
        tell('portals.back', { site });
        // The button that was pressed is gone.
        document.getElementById('portal-address')?.focus();
      });
    },
  };
}
