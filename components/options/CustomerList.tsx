import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Note } from '../parts/Note.tsx';
import { dayText } from '../parts/time-text.ts';
import { DropZone } from './DropZone.tsx';
import { FileButton } from './FileButton.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { ListAbout } from './ListAbout.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

const accept = '.csv,.txt,.tsv,text/csv';

/** The partner's own customers: where to get the file, reading it, what was read, replacing and deleting it. */
export function CustomerList(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { list, importing } = state;
  const [deleting, setDeleting] = useState(false);
  const running = importing.phase === 'running';
  return (
    <section class="sec" aria-labelledby="list-heading">
      <h2 id="list-heading">{say('list.heading')}</h2>
      <p class="muted intro">
        {say('list.intro')} {say('list.how')}
      </p>
      {running ? (
        <ImportRunning importing={importing} say={say} onCancel={() => actions.cancelImport()} />
      ) : (
        <DropZone say={say} onFiles={(files) => actions.importFiles(files)}>
          <FileButton
            label={say('list.choose')}
            accept={accept}
            primary={list.state !== 'ready'}
            onFiles={(files) => actions.importFiles(files)}
          />
        </DropZone>
      )}
      <ImportOutcome state={state} say={say} />
      {list.state === 'loading' && <p class="muted block">{say('list.loading')}</p>}
      {list.state === 'lost' && (
        <div class="block">
          <Note tone="warning" title={say('list.lost')}>
            {say('list.lost.body', {
              count: list.rows,
              name: list.name,
              date: dayText(list.importedAt, state.language),
            })}
          </Note>
        </div>
      )}
      {(list.state === 'none' || list.state === 'unavailable') && (
        <EmptyState title={say(`list.${list.state}`)} text={say(`list.${list.state}.body`)} />
      )}
      {list.state === 'ready' && (
        <ListAbout
          meta={list.meta}
          expiresAt={list.expiresAt}
          now={state.now}
          language={state.language}
          say={say}
        >
          {!running && (
            <FileButton
              label={say('list.replace')}
              accept={accept}
              onFiles={(files) => actions.importFiles(files)}
            />
          )}
          <Button kind="link" disabled={running} onPress={() => setDeleting(true)}>
            {say('list.delete')}
          </Button>
        </ListAbout>
      )}
      {deleting && list.state === 'ready' && (
        <Confirm
          title={say('list.delete.title')}
          text={say('list.delete.body', { count: list.meta.rows, name: list.meta.name })}
          yes={say('list.delete.go')}
          no={say('cancel')}
          danger
          onNo={() => setDeleting(false)}
          onYes={() => {
            setDeleting(false);
            actions.deleteList();
          }}
        />
      )}
    </section>
  );
}
