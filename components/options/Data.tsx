import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { DaysField } from './DaysField.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
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
      <section class="sec" aria-labelledby="export-heading">
        <h2 id="export-heading">{say('data.export')}</h2>
        <p class="muted intro">
          {say('data.export.body')} {say('data.export.warning')}
        </p>
        <Button disabled={data.busy} onPress={() => actions.exportData()}>
          {say('data.export.go')}
        </Button>
        <p class="muted intro block">{say('data.csv.body')}</p>
        <Button disabled={data.busy} onPress={() => actions.exportCsv()}>
          {say('data.csv.go')}
        </Button>
      </section>
      <section class="sec" aria-labelledby="import-heading">
        <h2 id="import-heading">{say('data.import')}</h2>
        <p class="muted intro">{say('data.import.body')}</p>
        <FileButton
          label={say('data.import.go')}
          accept=".json,application/json"
          disabled={data.busy}
          onFiles={([file]) => file && actions.openExport(file)}
        />
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
            onYes={() => actions.confirmImport()}
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
