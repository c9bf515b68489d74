import { controlProps, FieldRow, type FieldRowProps } from './FieldRow.tsx';

type Props = FieldRowProps & {
  value: string;
  options: readonly { value: string; label: string }[];
  /** Text of the choice for "nothing chosen" (value ''); left out, there is no such choice. */
  none?: string;
  disabled?: boolean;
  onChoose: (value: string, event: Event) => void;
};

/** A choice from a list. A value that the list doesn't hold is added as itself, so that nothing entered is lost. */
export function SelectField({ value, options, none, disabled, onChoose, ...row }: Props) {
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <FieldRow {...row}>
      <select
        {...controlProps(row)}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value, event)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
