/** @jsxImportSource react */
import { Checkbox as FluentCheckbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { RadioGroup as FluentRadioGroup, Radio } from '@fluentui/react-radio';
import type { CheckboxProps, RadioGroupProps } from '../kit.ts';
import { spaced } from './frame.ts';

/** A native box that lies unseen over a drawn one. */
export function Checkbox({ label, checked, onChecked }: CheckboxProps) {
  return (
    <div>
      <FluentCheckbox
        label={label}
        checked={checked}
        onChange={(_, data) => onChecked(data.checked === true)}
      />
    </div>
  );
}

/** Native radios that lie unseen over drawn ones; the field names the group. */
export function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  return (
    <Field label={label} style={spaced}>
      <FluentRadioGroup value={value} onChange={(_, data) => onValue(data.value)}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={<span>{option.text}</span>} />
        ))}
      </FluentRadioGroup>
    </Field>
  );
}
