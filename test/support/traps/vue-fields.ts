import { createApp, h, reactive, vModelText, withDirectives } from 'vue';
import type { Hold } from './held.ts';

/** Boxes of a Vue application: one that follows each key, and a lazy one that waits for `change`. */
export function vueFields(place: Element, hold: Hold): void {
  const values = reactive<Record<string, string>>({ firstName: '', lastName: '' });
  const box = (id: string, label: string, modifiers: Record<string, boolean>) => {
    const take = (text: string) => {
      values[id] = text;
      hold(id, text);
    };
    const input = h('input', { id, 'onUpdate:modelValue': take });
    return h('p', [
      h('label', { for: id }, label),
      withDirectives(input, [[vModelText, values[id], '', modifiers]]),
    ]);
  };
  createApp({
    render: () => [box('firstName', 'First name', {}), box('lastName', 'Last name', { lazy: true })],
  }).mount(place);
}
