/** @jsxImportSource react */
import type { TextInput } from '@fluentui/web-components/text-input/class.js';
import { useLayoutEffect, useRef } from 'react';
import type { TextFieldProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { useDraft } from '../use-draft.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type {} from './jsx.ts';

const wide = { maxWidth: 'none', width: '100%' };
const small = { fontSize: 14 };

/**
 * The text input under React's control: after every render the host shows what the application holds. The label brings
 * its own mark, and a required host would draw another one.
 */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onLeave, commit = 'input' } = props;
  const id = useNewId('input');
  const host = useRef<TextInput>(null);
  const { shown, type: take, leave } = useDraft(value, onValue, commit);
  useLayoutEffect(() => {
    if (host.current && host.current.value !== shown) host.current.value = shown;
  });
  return (
    <FieldFrame id={id} label={label} help={props.help} error={props.error}>
      <fluent-text-input
        ref={host as never}
        id={id}
        slot="input"
        type={props.type ?? 'text'}
        style={wide}
        readonly={props.readOnly ? '' : undefined}
        onInput={() => take(host.current?.value ?? '')}
        onBlur={() => {
          leave();
          onLeave?.();
        }}
      >
        {props.suffix && (
          <span slot="end" style={small}>
            {props.suffix}
          </span>
        )}
      </fluent-text-input>
    </FieldFrame>
  );
}
