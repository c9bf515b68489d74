import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { Partner } from './Partner.tsx';
import { Profiles } from './Profiles.tsx';
import { withNewProfile } from './profile-list.ts';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

/** What is offered for every new customer, and who the partner is. */
export function Defaults({ state, actions, say }: Props) {
  const { settings } = state;
  return (
    <>
      <section class="sec" aria-labelledby="profiles-heading">
        <h2 id="profiles-heading">{say('profiles.heading')}</h2>
        <p class="muted intro">{say('defaults.intro')}</p>
        {settings.profiles.length === 0 ? (
          <EmptyState title={say('profiles.empty')} text={say('profiles.empty.body')}>
            <Button
              kind="primary"
              onPress={() => actions.change(withNewProfile(settings, say('profiles.new', { count: 1 })))}
            >
              {say('profiles.add')}
            </Button>
          </EmptyState>
        ) : (
          <Profiles state={state} actions={actions} say={say} />
        )}
      </section>
      <Partner state={state} actions={actions} say={say} />
    </>
  );
}
