import { useEffect, useRef } from 'preact/hooks';
import type { FieldRowProps } from '../parts/FieldRow.tsx';
import type { SidePanelSay } from './sidepanel-state.ts';

/** A tick with a third state: `null` is "not decided", and then the form keeps its own choice. */
export function GdapField(props: {
  row: FieldRowProps;
  value: boolean | null;
  say: SidePanelSay;
  onEdit: (value: boolean) => void;
}) {
  const { row, value, say } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = value === null;
  }, [value]);
  return (
    <div class="field">
      <label class="check">
        <input
          ref={box}
          type="checkbox"
          id={row.id}
          checked={value === true}
          aria-describedby={value === null ? `${row.id}-hint` : undefined}
          onChange={(event) => props.onEdit(event.currentTarget.checked)}
        />
        <span>{say('field.gdap')}</span>
      </label>
      {value === null && (
        <p class="field-hint" id={`${row.id}-hint`}>
          {say('field.gdap.open')}
        </p>
      )}
    </div>
  );
}
