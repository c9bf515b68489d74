import type { FillRow } from '../../lib/account/fill-row.ts';
import type { SidePanelSay } from './sidepanel-state.ts';

type Props = { row: FillRow; field: string; ticked: boolean; say: SidePanelSay; onToggle: () => void };

/** One line of the preview: field, new value, where that is from, what the page holds now, and a tick. */
export function FillPreviewRow({ row, field, ticked, say, onToggle }: Props) {
  const { now: value } = row;
  const now =
    value === '' ? say('fill.now.empty') : say(row.replaces ? 'fill.replaces' : 'fill.now', { value });
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={`${field}: ${row.shown}, ${now}`}
          onChange={onToggle}
        />
        <span class="grow">
          <span class="muted tiny">{field}</span>
          <span class="fill-value">{row.shown}</span>
          <span class="tiny muted held">
            <span>{say(`fill.source.${row.source}`)}</span>
            <span class={row.replaces ? 'replaces' : 'keeps'}>{now}</span>
          </span>
        </span>
      </label>
    </li>
  );
}
