import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { whenText } from '../parts/when-text.ts';
import type { DataState, OptionsSay } from './options-state.ts';

/** What an exported file holds and what taking it over does, before anything changes. */
export function ImportPreview(props: {
  preview: NonNullable<DataState['preview']>;
  now: number;
  language: string;
  say: OptionsSay;
  onYes: () => void;
  onNo: () => void;
}) {
  const { preview, say } = props;
  return (
    <Dialog title={say('data.import.title')} onClose={props.onNo}>
      <p class="muted">{preview.name}</p>
      <ul class="bullets">
        <li>{say('data.import.records', { count: preview.records })}</li>
        <li>{say('data.import.profiles', { count: preview.profiles })}</li>
        <li>{say('data.import.made', { when: whenText(preview.exportedAt, props.now, props.language) })}</li>
      </ul>
      <p class="dialog-text">{say('data.import.effect')}</p>
      <div class="row dialog-acts">
        <Button onPress={props.onNo}>{say('cancel')}</Button>
        <Button kind="primary" onPress={props.onYes}>
          {say('data.import.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
