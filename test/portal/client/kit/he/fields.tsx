/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { settings } from '../../settings.ts';
import { words } from '../../texts/words.ts';
import type { SelectProps, TextFieldProps } from '../kit.ts';
import { useDraft } from '../use-draft.ts';
import type { HeSelect } from './elements/select.ts';
import type { HeTextField } from './elements/text-field.ts';
import type {} from './jsx.ts';

const flag = (on: boolean | undefined) => (on ? '' : undefined);

/** The library's text field under React's control: after every render the host shows what the application holds. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onLeave, labelIn = 'attribute', commit = 'input' } = props;
  const host = useRef<HeTextField>(null);
  const [round, setRound] = useState(0);
  const entering = useRef(false);
  const { shown, type: take, leave } = useDraft(value, onValue, commit);

  useLayoutEffect(() => {
    if (host.current) host.current.value = shown;
  });
  // The hostile variants put a new element in place of the old one, after every keystroke or when it is entered, and
  // keep the caret.
  useEffect(() => {
    if (round === 0) return;
    entering.current = true;
    host.current?.focusEnd();
    entering.current = false;
  }, [round]);

  return (
    <customer_he-text-field
      key={round}
      ref={host as never}
      label={labelIn === 'attribute' ? label : undefined}
      type={props.type}
      suffix={props.suffix}
      help={props.help}
      error={props.error || undefined}
      required={flag(props.required)}
      readonly={flag(props.readOnly)}
      onInput={() => {
        take(host.current?.value ?? '');
        if (settings.hostile === 'rerender') setRound(round + 1);
      }}
      onFocus={() => {
        if (settings.hostile === 'refocus' && !entering.current) setRound(round + 1);
      }}
      onBlur={() => {
        leave();
        onLeave?.();
      }}
    >
      {labelIn === 'slot' ? label : null}
    </customer_he-text-field>
  );
}

/** The library's select: the options exist only while the list is open. */
export function Select(props: SelectProps) {
  const { label, value, onValue, onLeave, options } = props;
  const host = useRef<HeSelect>(null);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    if (host.current) host.current.value = value;
  });

  return (
    <customer_he-select
      ref={host as never}
      label={label}
      placeholder={words.choose}
      display={options.find((option) => option.value === value)?.text}
      help={props.help}
      error={props.error || undefined}
      required={flag(props.required)}
      onopenchange={() => setOpen(host.current?.open ?? false)}
      onChange={() => onValue(host.current?.value ?? '')}
      onBlur={onLeave}
    >
      {open &&
        options.map((option) => (
          <customer_he-option key={option.value} value={option.value} selected={flag(option.value === value)}>
            {option.text}
          </customer_he-option>
        ))}
    </customer_he-select>
  );
}
