/** @jsxImportSource react */
import Form from 'antd/es/form';
import Input from 'antd/es/input';
import Space from 'antd/es/space';
import type { TextFieldProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { useDraft } from '../use-draft.ts';

/** An input in a form item; a fixed ending stands in a box behind it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onLeave, type = 'text', suffix, commit = 'input' } = props;
  const id = useNewId('antd');
  const { shown, type: take, leave } = useDraft(value, onValue, commit);
  const input = (
    <Input
      id={id}
      type={type}
      value={shown}
      readOnly={props.readOnly}
      status={props.error ? 'error' : undefined}
      aria-required={props.required}
      onChange={(event) => take(event.target.value)}
      onBlur={() => {
        leave();
        onLeave?.();
      }}
    />
  );
  return (
    <Form.Item layout="vertical" label={label} htmlFor={id} help={props.error || props.help}>
      {suffix ? (
        <Space.Compact block>
          {input}
          <Space.Addon>{suffix}</Space.Addon>
        </Space.Compact>
      ) : (
        input
      )}
    </Form.Item>
  );
}
