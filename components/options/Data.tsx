import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { DaysField } from './DaysField.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { ExportEverything } from './ExportEverything.tsx';
import { FileButton } from './FileButton.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { managedTexts } from './managed-texts.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** Rounded up: less would not be enough. */
const kilobytes = (bytes: number) => Math.ceil(bytes / 1_000);

/** How long things are kept, taking everything along, and leaving nothing behind. */
export function Data(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { settings, data } = state;
  const [deleting, setDeleting] = useState(false);
  const days = (expiry: Partial<typeof settings.expiry>) =>
    actions.change({ ...settings, expiry: { ...settings.expiry, ...expiry } });
  const importing = data.busy === 'exporting' ? null : data.busy;
  const { policy } = state.managed;
  const managed = managedTexts(state);
  const limit = (most: number | undefined) =>
    most === undefined
      ? { wrong: say('data.daysBad') }
      : { most, hint: managed.most(most), wrong: managed.say('mostBad', { days: most }) };
  return (
    <>
      {state.newer > 0 && (
        <div class="sec">
          <Note tone="info" title={say('newer.title', { count: state.newer })}>
            {say('newer.body')}
          </Note>
        </div>
      )}
      <section class="sec" aria-labelledby="expiry-heading">
        <h2 id="expiry-heading">{say('data.expiry')}</h2>
        <div class="two block days">
          <DaysField
            id="draft-days"
            label={say('data.draftDays')}
            value={settings.expiry.draftDays}
            {...limit(policy.maxDraftDays)}
            onDays={(draftDays) => days({ draftDays })}
          />
          <DaysField
            id="list-days"
            label={say('data.listDays')}
            value={settings.expiry.listDays}
            {...limit(policy.maxListDays)}
            onDays={(listDays) => days({ listDays })}
          />
        </div>
      </section>
      <ExportEverything state={state} actions={actions} say={say} />
      <section class="sec" aria-labelledby="import-heading">
        <h2 id="import-heading">{say('data.import')}</h2>
        <p class="muted intro">{say('data.import.body')}</p>
        <FileButton
          label={say('data.import.go')}
          accept=".json,application/json"
          disabled={data.busy !== null}
          onFiles={([file]) => file && actions.openExport(file)}
        />
        <p role="status" class={importing ? 'muted block' : undefined}>
          {importing && say(`data.busy.${importing}`)}
        </p>
        <div role="alert" class="block">
          {data.importError && (
            <Note tone="error">
              {say(`data.importError.${data.importError}`)}
              {data.lacking !== undefined &&
                ` ${say('data.lacking', { kilobytes: kilobytes(data.lacking) })}`}
            </Note>
          )}
        </div>
        {data.preview && (
          <ImportPreview
            preview={data.preview}
            now={state.now}
            language={state.language}
            say={say}
            onYes={(withList) => actions.confirmImport(withList)}
            onNo={() => actions.dropImport()}
          />
        )}
      </section>
      <section class="sec" aria-labelledby="delete-heading">
        <h2 id="delete-heading">{say('data.delete')}</h2>
        <p class="muted intro">{say('data.delete.body')}</p>
        <Button kind="danger" onPress={() => setDeleting(true)}>
          {say('data.delete.go')}
        </Button>
        {deleting && (
          <DeleteEverything
            state={state}
            say={say}
            onNo={() => setDeleting(false)}
            onYes={() => {
              setDeleting(false);
              actions.deleteEverything();
            }}
          />
        )}
      </section>
    </>
  );
}
