import { make } from '../kit/he/elements/he-element.ts';
import { field, input, plain } from './field.ts';
import { ReactInputs } from './react-inputs.tsx';
import { put, touch } from './state.ts';

/** Puts the text into its form on every input, and the caret behind what was typed. */
function masked(label: string, key: string, form: (digits: string) => string): HTMLElement {
  const box = input({ type: 'tel', inputmode: 'numeric' });
  box.addEventListener('input', () => {
    const typed = box.value.slice(0, box.selectionStart ?? 0).replace(/\D/g, '').length;
    box.value = form(box.value.replace(/\D/g, ''));
    let at = 0;
    for (let seen = 0; at < box.value.length && seen < typed; at += 1)
      if (/\d/.test(box.value[at] ?? '')) seen += 1;
    box.setSelectionRange(at, at);
    put(key, box.value);
  });
  return field(label, box);
}

const asPhone = (digits: string) =>
  [
    digits.slice(0, 3) && `(${digits.slice(0, 3)}`,
    digits.slice(3, 6) && `) ${digits.slice(3, 6)}`,
    digits.slice(6, 10) && `-${digits.slice(6, 10)}`,
  ].join('');

const asPostalCode = (digits: string) =>
  digits.length > 5 ? `${digits.slice(0, 5)}-${digits.slice(5, 9)}` : digits;

/** Keeps a text of its own, which grows by one key at a time; what else is put into the box it takes out again. */
function keyByKey(label: string, key: string): HTMLElement {
  const box = input();
  let text = '';
  const draw = () => {
    box.value = text;
    put(key, text);
  };
  box.addEventListener('beforeinput', (event) => {
    event.preventDefault();
    if (event.inputType === 'deleteContentBackward') text = text.slice(0, -1);
    if (event.inputType === 'insertText' && event.data?.length === 1 && /\d/.test(event.data))
      text += event.data;
    draw();
  });
  box.addEventListener('input', draw);
  return field(label, box);
}

/** A value accessor as form libraries have it: the model by `input`, the state "touched" by `blur`. */
function accessor(label: string, key: string): HTMLElement {
  const box = input();
  let model = '';
  box.addEventListener('input', () => {
    model = box.value;
    put(key, model);
  });
  box.addEventListener('blur', () => {
    touch(key);
    box.value = model;
  });
  return field(label, box);
}

/** Text boxes that make something else of what is put into them. */
export function masks(): HTMLElement[] {
  return [
    ...ReactInputs(),
    plain('Address line 1', (value) => put('addressLine1', value), make('textarea', { rows: '2' })),
    accessor('Last name', 'lastName'),
    masked('ZIP/Postal code', 'postalCode', asPostalCode),
    masked('Phone number', 'phone', asPhone),
    keyByKey('Company registration ID', 'registrationId'),
  ];
}
