import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import dark from '@shoelace-style/shoelace/dist/themes/dark.css?inline';
import light from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import { countryCodes } from '../../countries/country.ts';
import { make } from '../kit/he/elements/he-element.ts';
import { countryName } from '../texts/words.ts';
import { put } from './state.ts';

type Valued = HTMLElement & { value: string; checked: boolean };

/** A component of the library; its state is read from the component at its own events. */
function made(tag: string, attributes: Record<string, string>, key: string, ...children: (Node | string)[]) {
  const element = make(tag, attributes, ...children) as Valued;
  const ticked = tag === 'sl-checkbox';
  element.addEventListener(tag === 'sl-input' ? 'sl-input' : 'sl-change', () =>
    put(key, ticked ? element.checked : element.value),
  );
  if (ticked) put(key, attributes.checked !== undefined);
  return make('div', { class: 'field' }, element);
}

/** Web components with open shadow roots and slotted options. */
export function shoelace(): HTMLElement[] {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  if (isDark) document.documentElement.classList.add('sl-theme-dark');
  document.head.append(make('style', {}, light, dark));
  const countries = countryCodes().map((value) => make('sl-option', { value }, countryName(value)));
  const radios = ['None', 'Education'].map((value) => make('sl-radio', { value }, value));
  return [
    made('sl-input', { label: 'Company name', required: '' }, 'companyName'),
    made('sl-select', { label: 'Country/region', clearable: '' }, 'country', ...countries),
    made('sl-input', { label: 'City' }, 'city'),
    made('sl-input', { label: 'ZIP/Postal code' }, 'postalCode'),
    made('sl-input', { label: 'Email address', type: 'email' }, 'email'),
    made('sl-radio-group', { label: 'Special qualifications' }, 'specialQualification', ...radios),
    make('h2', {}, 'Granular delegated admin privileges'),
    made('sl-checkbox', { checked: '' }, 'gdapOptIn', 'Request the default admin roles'),
  ];
}
