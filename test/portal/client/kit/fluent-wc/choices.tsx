/** @jsxImportSource react */
import type { Checkbox as FluentCheckbox } from '@fluentui/web-components/checkbox/class.js';
import type { RadioGroup as FluentRadioGroup } from '@fluentui/web-components/radio-group/class.js';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { CheckboxProps, RadioGroupProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import type {} from './jsx.ts';

/** A box without an input inside: its state is known to itself and to the browser only. */
export function Checkbox({ label, checked, onChecked }: CheckboxProps) {
  const id = useNewId('checkbox');
  const host = useRef<FluentCheckbox>(null);
  useLayoutEffect(() => {
    if (host.current) host.current.checked = checked;
  });
  return (
    <fluent-field label-position="after" style={{ marginBottom: 12 }}>
      <label slot="label" htmlFor={id}>
        {label}
      </label>
      <fluent-checkbox
        ref={host as never}
        id={id}
        slot="input"
        onChange={() => onChecked(host.current?.checked ?? false)}
      />
    </fluent-field>
  );
}

/** Radios without inputs inside, each in a field of its own, in a group that is named by its label. */
export function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  const id = useNewId('radios');
  const host = useRef<FluentRadioGroup>(null);
  useEffect(() => {
    if (host.current && value && host.current.value !== value) host.current.value = value;
  }, [value]);
  return (
    <fluent-field label-position="above" style={{ marginBottom: 20 }}>
      <label slot="label" htmlFor={id}>
        {label}
      </label>
      <fluent-radio-group
        ref={host as never}
        id={id}
        slot="input"
        orientation="vertical"
        value={value}
        onChange={() => {
          // The group's own listener has its turn on the way up, before this one.
          if (host.current?.value) onValue(host.current.value);
        }}
      >
        {options.map((option) => (
          <fluent-field key={option.value} label-position="after">
            <label slot="label" htmlFor={`${id}-${option.value}`}>
              {option.text}
            </label>
            <fluent-radio slot="input" id={`${id}-${option.value}`} value={option.value} />
          </fluent-field>
        ))}
      </fluent-radio-group>
    </fluent-field>
  );
}
