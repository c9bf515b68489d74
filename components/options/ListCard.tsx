import { useState } from 'preact/hooks';
import { listOf } from '../../lib/customers/customer.ts';
import type { ListPart } from '../../lib/customers/list-meta.ts';
import { Button } from '../parts/Button.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { FileButton } from './FileButton.tsx';
import { ListAbout } from './ListAbout.tsx';
import { listFiles } from './list-files.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** One of the stored lists, with what can be done to it. Its name is shown where there are several. */
export function ListCard(props: {
  part: ListPart;
  titled: boolean;
  expiresAt: number;
  busy: boolean;
  state: OptionsState;
  actions: OptionsActions;
  say: OptionsSay;
}) {
  const { part, busy, state, actions, say } = props;
  const [deleting, setDeleting] = useState(false);
  const list = listOf(part);
  const id = `list-${list}`;
  // Two regions must not have one name.
  const Place = props.titled ? 'section' : 'div';
  return (
    <Place class="list-card" {...(props.titled ? { 'aria-labelledby': id } : {})}>
      {props.titled && <h3 id={id}>{say(`lists.${list}`)}</h3>}
      <ListAbout part={part} expiresAt={props.expiresAt} now={state.now} language={state.language} say={say}>
        {!busy &&
          (['replace', 'merge'] as const).map((mode) => (
            <FileButton
              key={mode}
              label={say(mode === 'replace' ? 'list.replace' : 'lists.add')}
              accept={listFiles}
              onFiles={(files) => actions.importFiles(files, { list, mode })}
            />
          ))}
        <Button kind="link" disabled={busy} onPress={() => setDeleting(true)}>
          {say('list.delete')}
        </Button>
      </ListAbout>
      {deleting && (
        <Confirm
          title={say('list.delete.title')}
          text={say('list.delete.body', { count: part.rows, name: part.name })}
          yes={say('list.delete.go')}
          no={say('cancel')}
          danger
          onNo={() => setDeleting(false)}
          onYes={() => {
            setDeleting(false);
            actions.deleteList(list);
          }}
        />
      )}
    </Place>
  );
}
