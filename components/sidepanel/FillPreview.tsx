import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { LeftOut } from '../parts/LeftOut.tsx';
import { FillPreviewRow } from './FillPreviewRow.tsx';
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
            <FillPreviewRow
              key={row.key}
              row={row}
              field={name(row.key)}
              ticked={!left.includes(row.key)}
              say={say}
              onToggle={() => actions.toggleRows(row.key)}
            />
          ))}
        </ul>
      )}
      <LeftOut
        rows={rows}
        left={left}
        say={(text, params) => say(`fill.${text}`, params)}
        onToggle={(_event, ...keys) => actions.toggleRows(...keys)}
      />
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
