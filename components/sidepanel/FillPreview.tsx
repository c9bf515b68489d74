import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** Shows what would be written where, line by line, before anything is; every line can be taken out. */
export function FillPreview(props: { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions }) {
  const { state, say, actions } = props;
  const { rows, left } = state.fill;
  const name = speaker(fieldsBook, state.language);
  const taken = rows.filter((row) => !left.includes(row.key)).length;
  return (
    <Dialog title={say('fill.preview')} wide onClose={() => actions.closePreview()}>
      <p class="muted dialog-text">{say(rows.length > 0 ? 'fill.preview.note' : 'fill.nothing')}</p>
      {rows.length > 0 && (
        <ul class="fill-rows">
          {rows.map((row) => (
            <li key={row.key}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={!left.includes(row.key)}
                  aria-describedby={`fill-now-${row.key}`}
                  onChange={() => actions.toggleRow(row.key)}
                />
                <span class="grow">
                  <span class="muted tiny">{name(row.key)}</span>
                  <span class="hidden">: </span>
                  <span class="fill-value">{row.shown}</span>
                </span>
              </label>
              <p class="tiny muted fill-now" id={`fill-now-${row.key}`}>
                {row.now === '' ? say('fill.now.empty') : say('fill.now', { value: row.now })}
                {' · '}
                {say(`fill.source.${row.source}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div class="row dialog-acts">
        <Button onPress={() => actions.closePreview()}>{say('fill.cancel')}</Button>
        {rows.length > 0 && (
          <Button kind="primary" disabled={taken === 0} onPress={() => actions.fill()}>
            {say('fill.go', { count: taken })}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
