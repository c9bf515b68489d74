/** @jsxImportSource react */
import Form from 'antd/es/form';
import AntSelect from 'antd/es/select';
import type { SelectProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';

/** Longer lists are searched by typing, as portals do it for countries. */
const longest = 100;

/** A list in the page's body that draws only the options in sight; its long form can be searched. */
export function Select({ label, value, options, onValue, onLeave, error, help }: SelectProps) {
  const id = useNewId('antd');
  const long = options.length > longest;
  return (
    <Form.Item layout="vertical" label={label} htmlFor={id} help={error || help}>
      <AntSelect
        id={id}
        showSearch={long ? { optionFilterProp: 'label' } : false}
        allowClear
        value={value || undefined}
        placeholder="-"
        status={error ? 'error' : undefined}
        options={options.map((option) => ({ value: option.value, label: option.text }))}
        onChange={(chosen?: string) => onValue(chosen ?? '')}
        onBlur={onLeave}
      />
    </Form.Item>
  );
}
