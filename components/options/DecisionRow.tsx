import type { Decision } from '../../lib/account/company-decision.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { regionName } from '../parts/region-name.ts';
import { whenText } from '../parts/when-text.ts';
import type { OptionsSay, OptionsState } from './options-state.ts';

/** One decision: who was asked for, which customer of the list it is or is not, and since when. */
export function DecisionRow(props: {
  decision: Decision;
  state: OptionsState;
  say: OptionsSay;
  onDelete: () => void;
}) {
  const { decision, state, say } = props;
  const { asked, row, same, at } = decision;
  const line = [
    ...(row.domain ? [row.domain] : []),
    say('decisions.when', { when: whenText(at, state.now, state.language) }),
  ];
  return (
    <li class="decision">
      <div class="grow">
        <p>
          <b>{asked.name}</b>{' '}
          {asked.country !== '' && <span class="muted">{regionName(asked.country, state.language)}</span>}
        </p>
        <p>
          <Badge tone={same ? 'ok' : undefined}>{say(same ? 'decisions.same' : 'decisions.different')}</Badge>{' '}
          {row.name}
        </p>
        <p class="tiny muted">{line.join(' · ')}</p>
      </div>
      <Button
        kind="link"
        aria-label={say('decisions.delete.name', { asked: asked.name, row: row.name })}
        onPress={props.onDelete}
      >
        {say('decisions.delete')}
      </Button>
    </li>
  );
}
