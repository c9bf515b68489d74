import { importBook } from '../../lib/texts/import.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import type { OptionsSay, OptionsState } from './options-state.ts';

/** What became of the last import, read out when it is over. On any error it says what list is in force now. */
export function ImportOutcome(props: { state: OptionsState; say: OptionsSay; onReview: () => void }) {
  const { state, say } = props;
  const { importing } = state;
  const kept = say(state.list.state === 'ready' ? 'list.kept' : 'list.stillNone');
  return (
    <div role="status" class="outcome">
      {importing.phase === 'done' && (
        <Note tone="ok" title={say('list.done', { name: importing.name })}>
          {say('list.rowsRead', {
            count: importing.rows,
            seconds: Math.max(0.1, Math.round(importing.seconds * 10) / 10),
          })}
          {importing.merged && <p>{say('lists.merged', { ...importing.merged })}</p>}
          {importing.asBefore && (
            <p>
              {say('lists.asBefore')}{' '}
              <Button kind="link" onPress={props.onReview}>
                {say('lists.checkAgain')}
              </Button>
            </p>
          )}
        </Note>
      )}
      {importing.phase === 'cancelled' && (
        <Note tone="info" title={say('list.cancelled')}>
          {kept}
        </Note>
      )}
      {importing.phase === 'several-files' && <Note tone="warning">{say('list.oneFile')}</Note>}
      {importing.phase === 'looking' && <p class="muted">{say('openList.looking')}</p>}
      {importing.phase === 'no-open-list' && (
        <Note tone="warning" title={say(`openList.${importing.error}`)}>
          {say(`openList.${importing.error}.body`)} {kept}
        </Note>
      )}
      {importing.phase === 'failed' && (
        <Note tone="error" title={say('list.failed')}>
          {speaker(importBook, state.language)(`error.${importing.failure.code}`, importing.failure.params)}{' '}
          {kept}
        </Note>
      )}
    </div>
  );
}
