import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { FillPreview } from './FillPreview.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

function LastFill({ state, say }: Omit<Props, 'actions'>) {
  const { last } = state.fill;
  if (!last) return null;
  const name = speaker(fieldsBook, state.language);
  const done = last.results.filter((result) => result.written).length;
  const failed = last.results.filter((result) => !result.written);
  return (
    <Note
      tone={failed.length > 0 ? 'warning' : 'ok'}
      title={say(last.kind === 'filled' ? 'fill.done' : 'fill.undone', { count: done })}
    >
      {failed.length > 0 && (
        <ul class="fill-failed" aria-label={say('fill.failed.heading')}>
          {failed.map((result) => (
            <li key={result.key}>
              <b class="plain">{name(result.key)}</b>: {say(`fill.reason.${result.reason ?? 'unknown'}`)}
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}

/** @returns true if the last fill must still be told, also when the form went away in the middle of it. */
export function leftUndone({ phase, error, last }: SidePanelState['fill']): boolean {
  return phase === 'filling' || error !== null || (last?.results.some((result) => !result.written) ?? false);
}

/** What can be done with the form in the tab beside: preview, fill, undo. Its buttons are there only with a form. */
export function FillSection({ state, say, actions }: Props) {
  const { fill, profiles } = state;
  const busy = fill.phase === 'reading' || fill.phase === 'filling';
  return (
    <section class="sec fill" aria-labelledby="fill-heading">
      <h2 class="group-name" id="fill-heading">
        {say('fill.heading')}
      </h2>
      {state.form && profiles.length > 0 && (
        <SelectField
          id="fill-profile"
          label={say('fill.profile')}
          value={state.activeProfile ?? ''}
          none={say('fill.profile.none')}
          options={profiles.map((profile) => ({ value: profile.id, label: profile.name }))}
          onChoose={(id) => actions.chooseProfile(id === '' ? null : id)}
        />
      )}
      {state.form && (
        <div class="row">
          <Button kind="primary" disabled={busy} onPress={() => actions.openPreview()}>
            {say('fill.open')}
          </Button>
          {fill.canUndo && (
            <Button disabled={busy} onPress={() => actions.undoFill()}>
              {say('fill.undo')}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {busy && <p class="tiny muted">{say(fill.phase === 'reading' ? 'fill.reading' : 'fill.running')}</p>}
        {!busy && fill.error && (
          <Note tone="error">{say(fill.error === 'lost' ? 'fill.error.run' : 'fill.error')}</Note>
        )}
        {!busy && <LastFill state={state} say={say} />}
      </div>
      {fill.phase === 'preview' && <FillPreview state={state} say={say} actions={actions} />}
    </section>
  );
}
