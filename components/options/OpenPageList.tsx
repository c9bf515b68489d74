import { Button } from '../parts/Button.tsx';
import type { OptionsSay } from './options-state.ts';

/** The other source of a list: what an open page of the portal shows, read at a press and at no other time. */
export function OpenPageList(props: { say: OptionsSay; onRead: () => void }) {
  const { say } = props;
  return (
    <div class="open-page">
      <Button kind="link" aria-describedby="open-page-hint" onPress={props.onRead}>
        {say('openList.read')}
      </Button>
      <p class="tiny muted" id="open-page-hint">
        {say('openList.hint')}
      </p>
    </div>
  );
}
