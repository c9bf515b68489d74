import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { whenText } from '../parts/when-text.ts';
import { ImportedList } from './ImportedList.tsx';
import type { ImportShown, OptionsSay } from './options-state.ts';

/** What taking an exported file over does here, part by part, before anything changes. */
export function ImportPreview(props: {
  preview: ImportShown;
  now: number;
  language: string;
  say: OptionsSay;
  onYes: (withList: boolean) => void;
  onNo: () => void;
}) {
  const { preview, say, now, language } = props;
  const { records, profiles, settings, boxes, panel } = preview.counts;
  const taught = boxes.added + boxes.replaced;
  const { decisions } = preview.counts;
  const canTake = preview.list !== null && !preview.list.expired;
  const [withList, setWithList] = useState(canTake);
  const when = whenText(preview.exportedAt, now, language);
  const profileLines = (['added', 'replaced', 'unchanged', 'kept'] as const).filter(
    (kind) => profiles[kind] > 0,
  );
  const recordLines = (['added', 'updated', 'unchanged'] as const).filter((kind) => records[kind] > 0);
  return (
    <Dialog title={say('data.import.title')} wide onClose={props.onNo}>
      <p class="muted file-name">
        {preview.name} · {say('data.import.made', { when })}
      </p>
      <dl class="import-parts">
        <dt>{say('data.import.part.records')}</dt>
        <dd>
          {recordLines.length === 0 && <p>{say('data.import.nothing')}</p>}
          {recordLines.map((kind) => (
            <p key={kind}>{say(`data.import.records.${kind}`, { count: records[kind] })}</p>
          ))}
          {records.updated > 0 && <p class="tiny muted">{say('data.import.effect')}</p>}
        </dd>
        {profileLines.length > 0 && <dt>{say('data.import.part.profiles')}</dt>}
        {profileLines.length > 0 && (
          <dd>
            {profileLines.map((kind) => (
              <p key={kind}>{say(`data.import.profiles.${kind}`, { count: profiles[kind] })}</p>
            ))}
          </dd>
        )}
        <dt>{say('data.import.part.settings')}</dt>
        <dd>
          <p>{say(`data.import.settings.${settings}`)}</p>
          {taught > 0 && <p>{say('data.import.boxes', { count: taught })}</p>}
          {decisions > 0 && <p>{say('data.import.decisions', { count: decisions })}</p>}
          {panel === 'replaced' && <p>{say('data.import.panel.replaced')}</p>}
        </dd>
        <dt>{say('data.import.part.list')}</dt>
        <dd>
          <ImportedList
            list={preview.list}
            taken={withList}
            now={now}
            language={language}
            say={say}
            onTaken={setWithList}
          />
        </dd>
      </dl>
      <div class="row dialog-acts">
        <Button onPress={props.onNo}>{say('cancel')}</Button>
        <Button kind="primary" onPress={() => props.onYes(withList && canTake)}>
          {say('data.import.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
