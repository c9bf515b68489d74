/** @jsxImportSource react */
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import type { TextFieldProps } from '../kit.ts';
import { useDraft } from '../use-draft.ts';
import { messages, spaced } from './frame.ts';

/** A field that names its box by a `<label for>` with an id that no two loads share. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onLeave, type = 'text', suffix, commit = 'input' } = props;
  const { shown, type: take, leave } = useDraft(value, onValue, commit);
  return (
    <Field label={label} style={spaced} {...messages(props)}>
      <Input
        type={type}
        value={shown}
        // The label brings its own mark, so the kit must not add another one.
        input={{ required: props.required, readOnly: props.readOnly }}
        contentAfter={suffix}
        onChange={(_, data) => take(data.value)}
        onBlur={() => {
          leave();
          onLeave?.();
        }}
      />
    </Field>
  );
}
