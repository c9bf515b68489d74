import type { ComponentChildren } from 'preact';
import type { Severity } from '../../lib/rules/finding.ts';
import { Dot } from './Dot.tsx';

/** One remark below a field; `children` holds its buttons. `label` is the severity's word for screen readers. */
export type FieldMessage = {
  id: string;
  severity: Severity;
  label: string;
  text: string;
  children?: ComponentChildren;
};

export type FieldRowProps = {
  /** Unique in the document: the control's id, from which the ids of hint and messages are made. */
  id: string;
  label: string;
  hint?: string;
  messages?: FieldMessage[];
};

/** What the control needs so that screen readers tie label, hint and messages to it. */
export function controlProps({ id, hint, messages = [] }: FieldRowProps) {
  const worst = messages.some((one) => one.severity === 'error')
    ? 'error'
    : messages.some((one) => one.severity === 'warning')
      ? 'warning'
      : null;
  const described = [...(hint ? [`${id}-hint`] : []), ...(messages.length > 0 ? [`${id}-messages`] : [])];
  return {
    id,
    class: worst ? `input input-${worst}` : 'input',
    'aria-invalid': worst === 'error' ? ('true' as const) : undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  };
}

/** Label above, control as child, hint and messages below. Pass `controlProps(…)` to the control. */
export function FieldRow(props: FieldRowProps & { children: ComponentChildren }) {
  const { id, label, hint, messages = [] } = props;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {props.children}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {messages.length > 0 && (
        <div id={`${id}-messages`}>
          {messages.map((one) => (
            <div key={one.id} class={`field-message field-message-${one.severity}`}>
              <Dot tone={one.severity} label={one.label} />
              <span class="grow">
                {one.text} {one.children}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
