import { Button } from '../parts/Button.tsx';
import { timeText } from '../parts/time-text.ts';
import type { OptionsSay, SaveState } from './options-state.ts';

/** Says that changes are kept, and when the last one was; one line, so nothing moves when it changes. */
export function SaveLine(props: {
  save: SaveState;
  now: number;
  language: string;
  say: OptionsSay;
  onRetry: () => void;
}) {
  const { save, say } = props;
  if (save.state === 'failed' || save.state === 'newer') {
    return (
      <span role="alert" class="save-failed">
        {say(`save.${save.state}`)}{' '}
        <Button kind="link" onPress={() => props.onRetry()}>
          {say('save.retry')}
        </Button>
      </span>
    );
  }
  if (save.state === 'idle') return <span role="status">{say('save.asYouType')}</span>;
  return (
    <span role="status">
      {save.state === 'saving'
        ? say('save.saving')
        : say('save.saved', { time: timeText(save.at ?? 0, props.now, props.language) })}
    </span>
  );
}
