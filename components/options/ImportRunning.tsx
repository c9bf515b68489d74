import { Button } from '../parts/Button.tsx';
import type { ImportState, OptionsSay } from './options-state.ts';

/** How far the import is. In the place of the drop box and as high, so that nothing moves. */
export function ImportRunning(props: {
  importing: Extract<ImportState, { phase: 'running' }>;
  say: OptionsSay;
  onCancel: () => void;
}) {
  const { importing, say } = props;
  const { percent } = importing;
  return (
    <div class="drop drop-running">
      <label class="grow" for="import-progress">
        {say('list.reading', { name: importing.name })}
      </label>
      <span class="muted percent">{say('list.progress', { percent })}</span>
      <progress id="import-progress" class="import-bar" max={100} value={percent} />
      <Button onPress={props.onCancel}>{say('list.cancel')}</Button>
    </div>
  );
}
