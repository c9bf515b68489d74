import { useState } from 'preact/hooks';
import { mayLookUp } from '../../lib/account/policy.ts';
import { type LookupId, lookupOrigins } from '../../lib/lookups/lookup.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

const facts = ['asks', 'sends', 'sees', 'keeps'] as const;

/** One lookup: what it is for, what goes to whom, and the button that switches it on or off. */
export function LookupCard(props: {
  id: LookupId;
  state: OptionsState;
  actions: OptionsActions;
  say: OptionsSay;
}) {
  const { id, state, actions, say } = props;
  const [refused, setRefused] = useState(false);
  const { host } = new URL(lookupOrigins[id]);
  const name = say(`lookups.${id}`);
  const forbidden = !mayLookUp(state.managed.policy, id);
  const on =
    !forbidden && state.reachable.includes(lookupOrigins[id]) && (state.settings.lookups ?? []).includes(id);
  // The browser takes its question only in the turn of the click: nothing may wait before it.
  const turn = async () => {
    if (on) return actions.switchLookupOff(id);
    setRefused(!(await actions.switchLookupOn(id)));
  };
  return (
    <article class="card lookup" aria-labelledby={`lookup-${id}`}>
      <div class="lookup-head">
        <h3 id={`lookup-${id}`} class="rule-title grow">
          {name}
        </h3>
        <Badge tone={on ? 'ok' : undefined}>{say(on ? 'lookups.on' : 'lookups.off')}</Badge>
      </div>
      <p>{say(`lookups.${id}.why`)}</p>
      <dl class="lookup-facts">
        {facts.map((fact) => (
          <div key={fact}>
            <dt class="muted">{say(`lookups.${fact}`)}</dt>
            <dd>{say(`lookups.${id}.${fact}`, { host })}</dd>
          </div>
        ))}
      </dl>
      {forbidden ? (
        <p class="muted">{say('lookups.forbidden')}</p>
      ) : (
        <div class="row">
          <Button
            kind={on ? 'normal' : 'primary'}
            aria-label={say(on ? 'lookups.turnOff.name' : 'lookups.turnOn.name', { name })}
            onPress={() => void turn()}
          >
            {say(on ? 'lookups.turnOff' : 'lookups.turnOn')}
          </Button>
          {!on && <span class="tiny muted grow">{say('lookups.willAsk', { host })}</span>}
        </div>
      )}
      <div role="status">
        {refused && !on && <Note tone="warning">{say('lookups.refused', { host })}</Note>}
      </div>
    </article>
  );
}
