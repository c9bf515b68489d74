import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { oldListDays } from '../parts/old-list.ts';
import { daysUntil, whenText } from '../parts/when-text.ts';
import type { SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** Size, age and expiry of the customer list: a warning is only worth as much as the list it comes from. */
export function ListLine(props: { state: SidePanelState; say: SidePanelSay; onReplace: () => void }) {
  const { state, say } = props;
  const { list } = state.customers;
  if (list.state !== 'ready') return null;
  const days = daysUntil(list.expiresAt, state.now);
  const old = oldListDays(list.importedAt, state.now);
  return (
    <div class="sec list-line">
      <p>
        <b>{say('list.ready', { count: list.rows, name: list.name })}</b>
      </p>
      <p class="tiny muted">
        {say('list.age', { when: whenText(list.importedAt, state.now, state.language) })}
        {' · '}
        {days > 0 ? say('list.expires', { count: days }) : say('list.expired')}
      </p>
      {old !== null && (
        <div class="list-old">
          <Note tone="warning" title={say('list.old', { count: old })}>
            {say('list.old.body')}{' '}
            <Button kind="link" onPress={props.onReplace}>
              {say('list.old.button')}
            </Button>
          </Note>
        </div>
      )}
    </div>
  );
}
