import { make } from '../kit/he/elements/he-element.ts';
import { newId } from '../kit/new-id.ts';

/** A control with its label above. */
export function field(label: string, control: HTMLElement): HTMLElement {
  control.id ||= newId('lab');
  control.classList.add('field__control');
  const name = make('label', { for: control.id, class: 'field__label', id: `${control.id}-label` }, label);
  return make('div', { class: 'field' }, name, control);
}

export const input = (attributes: Record<string, string> = {}) =>
  make('input', attributes) as HTMLInputElement;

/** A text box that takes what `input` events bring. */
export function plain(label: string, take: (value: string) => void, box: HTMLElement = input()): HTMLElement {
  box.addEventListener('input', () => take((box as HTMLInputElement).value));
  return field(label, box);
}
