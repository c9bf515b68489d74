import type { FillRow } from '../../lib/account/fill-row.ts';
import type { PartProps } from './panel-context.ts';

const sources = { record: 'sourceRecord', default: 'sourceDefault', draft: 'sourceDraft' } as const;

/** One line of the preview: field, new value, what the page holds now, where the value is from, and a tick. */
export function PreviewRow({ state, on, say, row, ticked }: PartProps & { row: FillRow; ticked: boolean }) {
  const shown =
    typeof row.value === 'boolean' && row.shown === '' ? say(row.value ? 'yes' : 'no') : row.shown;
  return (
    <li>
      <label class="pick">
        <input
          type="checkbox"
          checked={ticked}
          onClick={(event) => {
            // The tick shown is the state's, also when the host refuses this click: what is ticked is what is written.
            event.currentTarget.checked = ticked;
            on.toggleRow(event, row.key);
          }}
        />
        <span class="grow">
          <span class="tiny muted">{state.fieldNames[row.key]}</span>
          <b class="new-value">{shown}</b>
          <span class="tiny muted">
            {say(sources[row.source])}
            {row.now !== '' && (
              <>
                {' · '}
                <span class="old-value">{say('holdsNow', { value: row.now })}</span>
              </>
            )}
          </span>
        </span>
      </label>
    </li>
  );
}
