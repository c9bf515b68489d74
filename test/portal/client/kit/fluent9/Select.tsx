/** @jsxImportSource react */
import { Combobox, Dropdown, Option } from '@fluentui/react-combobox';
import { Field } from '@fluentui/react-field';
import { useState } from 'react';
import type { Option as Choice, SelectProps } from '../kit.ts';
import { messages, spaced } from './frame.ts';

/** Longer lists are searched by typing, as portals do it for countries. */
const longest = 100;
const tall = { style: { maxHeight: 320 } };

/** A long list is an editable combobox that takes its own options only, a short one a button; both can be cleared. */
export function Select(props: SelectProps) {
  return (
    <Field label={props.label} style={spaced} {...messages(props)}>
      {props.options.length > longest ? <Searched {...props} /> : <Listed {...props} />}
    </Field>
  );
}

const textOf = (options: Choice[], value: string) =>
  options.find((option) => option.value === value)?.text ?? '';

const drawn = (options: Choice[]) =>
  options.map((option) => (
    <Option key={option.value} value={option.value} text={option.text}>
      {option.text}
    </Option>
  ));

// `control` is what the field hands to its box: id, name and description.
function Searched({
  label,
  value,
  options,
  onValue,
  onLeave,
  error,
  help,
  required,
  ...control
}: SelectProps) {
  const [query, setQuery] = useState<string>();
  const wanted = query?.toLocaleLowerCase();
  const fitting = wanted
    ? options.filter((option) => option.text.toLocaleLowerCase().includes(wanted))
    : options;
  return (
    <Combobox
      {...control}
      clearable
      input={{ required }}
      listbox={tall}
      value={query ?? textOf(options, value)}
      selectedOptions={value ? [value] : []}
      onChange={(event) => setQuery(event.target.value)}
      onOptionSelect={(_, data) => {
        setQuery(undefined);
        onValue(data.optionValue ?? '');
      }}
      onBlur={() => {
        setQuery(undefined);
        onLeave?.();
      }}
    >
      {drawn(fitting)}
    </Combobox>
  );
}

function Listed({ label, value, options, onValue, onLeave, error, help, required, ...control }: SelectProps) {
  return (
    <Dropdown
      {...control}
      // A list that starts with a choice has no way back to none.
      clearable={required}
      listbox={tall}
      value={textOf(options, value)}
      selectedOptions={value ? [value] : []}
      onOptionSelect={(_, data) => onValue(data.optionValue ?? '')}
      onBlur={onLeave}
    >
      {drawn(options)}
    </Dropdown>
  );
}
