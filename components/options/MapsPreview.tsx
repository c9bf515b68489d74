import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { MapsState } from './maps-state.ts';
import type { OptionsSay } from './options-state.ts';

/** What a file of taught boxes brings, page by page, before anything changes. */
export function MapsPreview(props: {
  preview: NonNullable<MapsState['preview']>;
  say: OptionsSay;
  onYes: () => void;
  onNo: () => void;
}) {
  const { preview, say } = props;
  const kinds = (['added', 'replaced', 'unchanged'] as const).filter((kind) => preview.counts[kind] > 0);
  return (
    <Dialog title={say('maps.import.title')} wide onClose={props.onNo}>
      <p class="muted file-name">{preview.name}</p>
      {kinds.map((kind) => (
        <p key={kind}>{say(`maps.import.${kind}`, { count: preview.counts[kind] })}</p>
      ))}
      <ul class="map-pages">
        {preview.maps.map(({ origin, path, boxes }) => (
          <li key={origin + path}>
            {origin}
            {path} <span class="muted">{say('maps.boxes', { count: boxes.length })}</span>
          </li>
        ))}
      </ul>
      <p class="tiny muted">{say('maps.import.effect')}</p>
      <div class="row dialog-acts">
        <Button onPress={props.onNo}>{say('cancel')}</Button>
        <Button kind="primary" onPress={props.onYes}>
          {say('maps.import.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
