import { useState } from 'preact/hooks';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** What was ignored in this record: how many, and on demand which, each with its way back. */
export function IgnoredFindings(props: {
  state: SidePanelState;
  say: SidePanelSay;
  actions: SidePanelActions;
}) {
  const { state, say, actions } = props;
  const { ignored } = state.check;
  const [open, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  const field = speaker(fieldsBook, state.language);
  return (
    <section class="sec ignored" aria-label={say('ignored.label')}>
      <div class="row">
        <span class="grow">{say('status.ignored', { count: ignored.length })}</span>
        <Button
          kind="link"
          aria-expanded={open}
          aria-label={say(open ? 'ignored.hide.name' : 'ignored.show.name')}
          onPress={() => setOpen(!open)}
        >
          {say(open ? 'ignored.hide' : 'ignored.show')}
        </Button>
      </div>
      {open && (
        <ul>
          {ignored.map((finding) => (
            <li key={finding.id} class="row">
              <span class="grow">
                <span class="ignored-field tiny muted">{field(finding.field)}</span> {finding.text}
              </span>
              <Button
                kind="link"
                aria-label={say('ignored.back.name', { text: finding.text })}
                onPress={() => actions.heed(finding)}
              >
                {say('ignored.back')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
