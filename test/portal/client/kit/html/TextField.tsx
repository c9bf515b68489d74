/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { settings } from '../../settings.ts';
import type { TextFieldProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { useDraft } from '../use-draft.ts';
import { FieldFrame } from './FieldFrame.tsx';

/** A native, React-controlled input with `label for`. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onLeave, type = 'text', suffix, readOnly, commit = 'input' } = props;
  const id = useNewId('input');
  const input = useRef<HTMLInputElement>(null);
  const [round, setRound] = useState(0);
  const entering = useRef(false);
  const { shown, type: take, leave } = useDraft(value, onValue, commit);

  // The hostile variants put a new input in place of the old one, after every keystroke or when it is entered, and keep
  // the caret.
  useEffect(() => {
    if (round === 0) return;
    entering.current = true;
    input.current?.focus();
    entering.current = false;
    if (type === 'text') input.current?.setSelectionRange(-1, -1);
  }, [round, type]);

  return (
    <FieldFrame id={id} label={label} help={props.help} error={props.error}>
      <span className="field__row">
        <input
          key={round}
          ref={input}
          id={id}
          className="field__control"
          type={type}
          value={shown}
          readOnly={readOnly}
          required={props.required}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={props.help || props.error ? `${id}-text` : undefined}
          onChange={(event) => {
            take(event.target.value);
            if (settings.hostile === 'rerender') setRound(round + 1);
          }}
          onFocus={() => {
            if (settings.hostile === 'refocus' && !entering.current) setRound(round + 1);
          }}
          onBlur={() => {
            leave();
            onLeave?.();
          }}
        />
        {suffix && <span className="field__suffix">{suffix}</span>}
      </span>
    </FieldFrame>
  );
}
