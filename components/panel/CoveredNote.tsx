import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import type { PartProps } from './panel-context.ts';

/** Says that a press was refused, why, and the way that always works. Read out at once. */
export function CoveredNote({ state, on, say }: PartProps) {
  if (!state.covered) return null;
  return (
    <div role="alert">
      <Note tone="warning" title={say('coveredTitle')}>
        {say('coveredText')}{' '}
        <Button kind="link" onPress={on.openSidePanel}>
          {say('openSidePanel')}
        </Button>
      </Note>
    </div>
  );
}
