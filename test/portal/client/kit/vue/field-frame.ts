import { h, type VNode } from 'vue';

/** Label above, help or error below a control. */
export function around(
  id: string,
  props: { label: string; help?: string; error?: string },
  control: VNode,
): VNode[] {
  const note = props.error || props.help;
  const look = props.error ? 'field__error' : 'field__help';
  const label = h('label', { class: 'field__label', for: id }, props.label);
  return note ? [label, control, h('span', { class: look }, note)] : [label, control];
}
