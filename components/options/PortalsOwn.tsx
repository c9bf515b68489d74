import { useRef } from 'preact/hooks';
import { generic } from '../../lib/portals/generic.ts';
import { isNamedOrigin } from '../../lib/portals/named-origin.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { PortalRow } from './PortalRow.tsx';
import { PortalsAdd } from './PortalsAdd.tsx';
import { standingOf } from './PortalsBuiltIn.tsx';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

/** The portals that the user named: one box to add, and what can be done about each. */
export function PortalsOwn({ state, actions, say }: Props) {
  const section = useRef<HTMLElement>(null);
  const named = (state.settings.portals ?? []).filter(isNamedOrigin);
  return (
    <section class="sec" aria-labelledby="portals-own" ref={section}>
      <h2 id="portals-own">{say('portals.own')}</h2>
      <p class="muted intro">{say('portals.own.intro')}</p>
      <PortalsAdd
        named={named}
        allowed={state.managed.policy.allowedPortals}
        say={say}
        onAdd={(origin) => actions.addPortal(origin)}
      />
      {named.length === 0 ? (
        <EmptyState title={say('portals.own.none')} text={say('portals.own.none.body')} />
      ) : (
        <ul aria-labelledby="portals-own">
          {named.map((origin) => (
            <PortalRow
              key={origin}
              origin={origin}
              standing={standingOf(state, generic.id, origin)}
              say={say}
              onAllow={() => actions.allow(origin)}
              onRemove={() => {
                actions.removePortal(origin);
                // The button goes with its row.
                section.current?.querySelector('input')?.focus();
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
