import { portals } from '../../lib/portals/index.ts';
import type { OptionsTexts } from '../../lib/texts/options.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { PortalRow } from './PortalRow.tsx';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

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
              open={!state.closed.includes(origin)}
              say={say}
              onAllow={() => actions.allow(origin)}
            />
          )),
        )}
      </ul>
    </section>
  );
}
