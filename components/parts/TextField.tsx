import { controlProps, FieldRow, type FieldRowProps } from './FieldRow.tsx';

type Props = FieldRowProps & {
  value: string;
  onText: (value: string, event: Event) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date';
  placeholder?: string;
  maxLength?: number;
  disabled?: boolean;
  /** Id of a datalist with suggestions. */
  list?: string;
  onLeave?: (event: Event) => void;
};

/** One line of text with label, hint and messages. Spell checking is off: values are names and numbers. */
export function TextField({
  value,
  onText,
  type,
  placeholder,
  maxLength,
  disabled,
  list,
  onLeave,
  ...row
}: Props) {
  return (
    <FieldRow {...row}>
      <input
        {...controlProps(row)}
        type={type ?? 'text'}
        placeholder={placeholder}
        maxLength={maxLength}
        disabled={disabled}
        list={list}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onText(event.currentTarget.value, event)}
        onBlur={onLeave}
      />
    </FieldRow>
  );
}
