import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** What was removed to make room, and why; stays until it is dismissed. */
export function EvictedNote(props: { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions }) {
  const { state, say, actions } = props;
  if (!state.evicted) return null;
  const { drafts, aside } = state.evicted;
  const parts = [];
  if (drafts > 0) parts.push(say('evicted.drafts', { count: drafts }));
  if (aside > 0) parts.push(say('evicted.aside', { count: aside }));
  return (
    <div class="sec">
      <Note tone="warning" title={parts.join(' ')}>
        {say('evicted.why')}{' '}
        <Button kind="link" onPress={() => actions.dismissEvicted()}>
          {say('evicted.ok')}
        </Button>
      </Note>
    </div>
  );
}
