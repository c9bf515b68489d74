import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import type { PartProps } from './panel-context.ts';
import { teachText } from './teach-text.ts';

/** What a box is now, with the way back; or why nothing was learnt. */
export function TeachNote({ state, on, say }: PartProps) {
  const title = teachText(state, say);
  if (title === '') return null;
  const phase = state.teaching?.phase;
  return (
    <Note tone={phase === 'failed' ? 'error' : 'ok'} title={title}>
      {phase === 'taught' && state.status === 'no-form' && `${say('teachMore')} `}
      {phase === 'taught' && (
        <Button kind="link" onPress={on.undoTeach}>
          {say('teachUndo')}
        </Button>
      )}
    </Note>
  );
}
