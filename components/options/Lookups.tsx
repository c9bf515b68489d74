import { lookupIds } from '../../lib/lookups/lookup.ts';
import { LookupCard } from './LookupCard.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** What Firstpass can ask on the web: each lookup with what it sends to whom, off until it is switched on. */
export function Lookups(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { say } = props;
  return (
    <section class="sec" aria-labelledby="lookups-heading">
      <h2 id="lookups-heading">{say('lookups.heading')}</h2>
      <p class="muted intro">{say('lookups.intro')}</p>
      <ul class="lookups" aria-labelledby="lookups-heading">
        {lookupIds.map((id) => (
          <li key={id}>
            <LookupCard id={id} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}
