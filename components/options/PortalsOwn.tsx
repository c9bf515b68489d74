import { EmptyState } from '../parts/EmptyState.tsx';
import type { OptionsSay } from './options-state.ts';

/** The portals that the user named. */
export function PortalsOwn({ say }: { say: OptionsSay }) {
  return (
    <section class="sec" aria-labelledby="portals-own">
      <h2 id="portals-own">{say('portals.own')}</h2>
      <EmptyState title={say('portals.own.none')} text={say('portals.own.none.body')} />
    </section>
  );
}
