import type { FillRow } from '../../lib/account/fill-row.ts';
import type { PartProps } from './panel-context.ts';

const sources = { record: 'sourceRecord', default: 'sourceDefault', draft: 'sourceDraft' } as const;

/** One line of the preview: field, new value, where that is from, what the page holds now, and a tick. */
export function PreviewRow({ state, on, say, row, ticked }: PartProps & { row: FillRow; ticked: boolean }) {
  const field = state.fieldNames[row.key];
  const { now: value } = row;
  const now = value === '' ? say('emptyNow') : say(row.replaces ? 'replaces' : 'holdsNow', { value });
  return (
    <li>
      <label class="pick">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={`${field}: ${row.shown}, ${now}`}
          onClick={(event) => {
            // The tick shown is the state's, also when the host refuses this click: what is ticked is what is written.
            event.currentTarget.checked = ticked;
            on.toggleRows(event, row.key);
          }}
        />
        <span class="grow">
          <span class="tiny muted">{field}</span>
          <b class="new-value">{row.shown}</b>
          <span class="tiny muted held">
            <span>{say(sources[row.source])}</span>
            <span class={row.replaces ? 'replaces' : 'keeps'}>{now}</span>
          </span>
        </span>
      </label>
    </li>
  );
}
