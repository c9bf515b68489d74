import { portalAllowed } from '../../lib/account/allowed-portal.ts';
import { portals } from '../../lib/portals/index.ts';
import type { OptionsTexts } from '../../lib/texts/options.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { PortalRow, type PortalStanding } from './PortalRow.tsx';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

/** @returns how a portal stands with the organisation and the browser. */
export function standingOf({ managed, closed }: OptionsState, id: string, origin: string): PortalStanding {
  if (!portalAllowed(id, origin, managed.policy.allowedPortals)) return 'off';
  return closed.includes(origin) ? 'closed' : 'open';
}

/** The portals that this build came with; they can't be removed. */
export function PortalsBuiltIn({ state, actions, say }: Props) {
  return (
    <section class="sec" aria-labelledby="portals-built-in">
      <h2 id="portals-built-in">{say('portals.builtIn')}</h2>
      <ul class="block" aria-labelledby="portals-built-in">
        {portals.flatMap(({ id, origins }) =>
          origins.map((origin) => (
            <PortalRow
              key={origin}
              origin={origin}
              title={say(`portals.${id}` as keyof OptionsTexts)}
              standing={standingOf(state, id, origin)}
              say={say}
              onAllow={() => actions.allow(origin)}
            />
          )),
        )}
      </ul>
    </section>
  );
}
