/** @jsxImportSource react */
import AntCheckbox from 'antd/es/checkbox';
import Form from 'antd/es/form';
import Radio from 'antd/es/radio';
import type { CheckboxProps, RadioGroupProps } from '../kit.ts';

/** A native box under a drawn one, inside its label. */
export function Checkbox({ label, checked, onChecked }: CheckboxProps) {
  return (
    <Form.Item>
      <AntCheckbox checked={checked} onChange={(event) => onChecked(event.target.checked)}>
        {label}
      </AntCheckbox>
    </Form.Item>
  );
}

/** Native radios under drawn ones; only the form item's label, which belongs to none of them, names the group. */
export function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  return (
    <Form.Item layout="vertical" label={label}>
      <Radio.Group
        vertical
        value={value}
        options={options.map((option) => ({ value: option.value, label: option.text }))}
        onChange={(event) => onValue(event.target.value)}
      />
    </Form.Item>
  );
}
