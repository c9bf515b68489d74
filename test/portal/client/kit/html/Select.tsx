/** @jsxImportSource react */
import { words } from '../../texts/words.ts';
import type { SelectProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { FieldFrame } from './FieldFrame.tsx';

/** A native, React-controlled select. */
export function Select(props: SelectProps) {
  const id = useNewId('select');
  return (
    <FieldFrame id={id} label={props.label} help={props.help} error={props.error}>
      <select
        id={id}
        className="field__control"
        value={props.value}
        required={props.required}
        aria-invalid={props.error ? true : undefined}
        onChange={(event) => props.onValue(event.target.value)}
        onBlur={props.onLeave}
      >
        <option value="">{words.choose}</option>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
