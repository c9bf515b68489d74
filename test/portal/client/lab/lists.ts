import { countryCodes, countryOf } from '../../countries/country.ts';
import { make } from '../kit/he/elements/he-element.ts';
import { newId } from '../kit/new-id.ts';
import { countryName } from '../texts/words.ts';
import { field, input, plain } from './field.ts';
import { put } from './state.ts';

/** Groups by first letter; each value is a number of the page's own. */
function groupedCountries(): HTMLElement {
  const select = make('select', {}, make('option', { value: '' }, 'Select')) as HTMLSelectElement;
  const codes = countryCodes();
  const letters = [...new Set(codes.map((code) => countryName(code)[0] ?? ''))].sort();
  for (const letter of letters) {
    const group = make('optgroup', { label: letter });
    for (const [index, code] of codes.entries())
      if (countryName(code).startsWith(letter))
        group.append(make('option', { value: String(index) }, countryName(code)));
    select.append(group);
  }
  select.addEventListener('change', () =>
    put('country', select.value === '' ? '' : (codes[Number(select.value)] ?? '')),
  );
  return field('Country/region', select);
}

/** A list that is always open: one stop for the keyboard, the chosen option named by the list. */
function openList(label: string, key: string, choices: { value: string; name: string }[]): HTMLElement {
  const list = make('div', { role: 'listbox', tabindex: '0', class: 'lab__list' });
  const frame = field(label, list);
  list.setAttribute('aria-labelledby', `${list.id}-label`);
  for (const { value, name } of choices) {
    const option = make('div', { role: 'option', id: newId('option'), 'aria-selected': 'false' }, name);
    option.addEventListener('click', () => {
      for (const other of list.children) other.setAttribute('aria-selected', String(other === option));
      list.setAttribute('aria-activedescendant', option.id);
      put(key, value);
    });
    list.append(option);
  }
  return frame;
}

/** Buttons in a row, one of which is pressed. */
function segmented(label: string, key: string, choices: string[]): HTMLElement {
  const group = make('div', { role: 'radiogroup', 'aria-label': label, class: 'lab__row' });
  for (const choice of choices) {
    const button = make('button', { type: 'button', role: 'radio', 'aria-checked': 'false' }, choice);
    button.addEventListener('click', () => {
      for (const other of group.children) other.setAttribute('aria-checked', String(other === button));
      put(key, choice);
    });
    group.append(button);
  }
  return make('div', { class: 'field' }, make('span', { class: 'field__label' }, label), group);
}

function switched(heading: string, label: string, key: string): HTMLElement {
  const name = make('span', { id: newId('switch') }, label);
  const knob = make(
    'button',
    { type: 'button', role: 'switch', 'aria-checked': 'true', 'aria-labelledby': name.id },
    '●',
  );
  put(key, true);
  knob.addEventListener('click', () => {
    const on = knob.getAttribute('aria-checked') !== 'true';
    knob.setAttribute('aria-checked', String(on));
    put(key, on);
  });
  return make(
    'div',
    { class: 'field' },
    make('h2', {}, heading),
    make('div', { class: 'lab__row' }, knob, name),
  );
}

/** Ways to choose that are no combobox. */
export function lists(): HTMLElement[] {
  const states = (countryOf('US')?.states ?? []).map(({ value, name }) => ({ value, name }));
  return [
    plain('Company name', (value) => put('companyName', value)),
    groupedCountries(),
    openList('State/Province', 'state', states),
    plain('City', (value) => put('city', value)),
    segmented('Special qualifications', 'specialQualification', ['None', 'Education', 'State Owned Entity']),
    switched('Granular delegated admin privileges', 'Request the default admin roles', 'gdapOptIn'),
  ];
}

/** A text box with suggestions, of which the page takes only those. */
export function suggested(): HTMLElement[] {
  const list = make('datalist', { id: newId('countries') });
  const names = new Map(countryCodes().map((code) => [countryName(code), code]));
  for (const name of names.keys()) list.append(make('option', { value: name }));
  const box = input({ list: list.id });
  return [
    list,
    plain('Company name', (value) => put('companyName', value)),
    plain('Country/region', (value) => put('country', names.get(value) ?? ''), box),
    plain('City', (value) => put('city', value)),
  ];
}
