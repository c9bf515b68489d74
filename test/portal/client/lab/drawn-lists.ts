import { countryCodes, countryOf } from '../../countries/country.ts';
import { make } from '../kit/he/elements/he-element.ts';
import { newId } from '../kit/new-id.ts';
import { countryName } from '../texts/words.ts';
import { field, input, plain } from './field.ts';
import { put } from './state.ts';

type Choice = { value: string; name: string; parts?: Node[] };

/** A button with a list at the end of the body. `draw` puts options into it and tells when one was chosen. */
function dropdown(
  label: string,
  key: string,
  draw: (list: HTMLElement, choose: (choice: Choice) => void) => void,
) {
  const box = make('div', {
    role: 'combobox',
    tabindex: '0',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
  });
  const frame = field(label, box);
  box.setAttribute('aria-labelledby', `${box.id}-label`);
  let list: HTMLElement | null = null;
  const close = () => {
    list?.remove();
    list = null;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-controls');
  };
  const choose = (choice: Choice) => {
    box.textContent = choice.name;
    put(key, choice.value);
    close();
  };
  box.addEventListener('click', () => {
    if (list) return close();
    const { left, bottom, width } = box.getBoundingClientRect();
    list = make('div', { role: 'listbox', id: newId('list'), class: 'lab__popup' });
    list.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
    document.body.append(list);
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-controls', list.id);
    draw(list, choose);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return frame;
}

function option(choice: Choice, choose: (choice: Choice) => void): HTMLElement {
  const made = make(
    'div',
    { role: 'option', 'aria-selected': 'false', tabindex: '-1' },
    ...(choice.parts ?? [choice.name]),
  );
  made.addEventListener('click', () => choose(choice));
  return made;
}

const rowHeight = 30;

/** Only the options in sight are in the page. */
function inSight(label: string, key: string, choices: Choice[]): HTMLElement {
  return dropdown(label, key, (list, choose) => {
    const tall = make('div', {});
    tall.style.cssText = `position:relative;height:${choices.length * rowHeight}px`;
    list.append(tall);
    const draw = () => {
      const first = Math.floor(list.scrollTop / rowHeight);
      const seen = choices.slice(first, first + 10).map((choice, index) => {
        const row = option(choice, choose);
        row.style.cssText = `position:absolute;top:${(first + index) * rowHeight}px;height:${rowHeight}px`;
        return row;
      });
      tall.replaceChildren(...seen);
    };
    list.addEventListener('scroll', draw);
    draw();
  });
}

/** The list says that it is busy, and comes with flags, codes and a line that describes each choice. */
function late(label: string, key: string, choices: Choice[]): HTMLElement {
  return dropdown(label, key, (list, choose) => {
    list.setAttribute('aria-busy', 'true');
    list.append(make('div', { role: 'option', 'aria-disabled': 'true' }, 'Loading'));
    setTimeout(() => {
      list.setAttribute('aria-busy', 'false');
      list.replaceChildren(...choices.map((choice) => option(choice, choose)));
    }, 2_000);
  });
}

/** Several choices at once. */
function several(label: string, key: string, choices: Choice[]): HTMLElement {
  return dropdown(label, key, (list, choose) => {
    list.setAttribute('aria-multiselectable', 'true');
    list.append(...choices.map((choice) => option(choice, choose)));
  });
}

/** An editable box that asks its server for what fits the typed text, and takes only what is picked. */
function searched(label: string, key: string, choices: Choice[]): HTMLElement {
  const box = input({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
  });
  const frame = field(label, box);
  const list = make('div', { role: 'listbox', id: newId('list'), class: 'lab__results', hidden: '' });
  frame.append(list);
  box.setAttribute('aria-controls', list.id);
  let chosen = '';
  put(key, '');
  const show = (on: boolean) => {
    list.hidden = !on;
    box.setAttribute('aria-expanded', String(on));
  };
  const choose = (choice: Choice) => {
    chosen = choice.name;
    box.value = chosen;
    put(key, choice.value);
    show(false);
  };
  let asked = 0;
  box.addEventListener('input', () => {
    window.clearTimeout(asked);
    if (box.value === '') {
      chosen = '';
      put(key, '');
    }
    asked = window.setTimeout(() => {
      const start = box.value.toLowerCase();
      const fits = start.length < 3 ? [] : choices.filter((one) => one.name.toLowerCase().startsWith(start));
      list.replaceChildren(...fits.map((choice) => option(choice, choose)));
      show(fits.length > 0);
    }, 300);
  });
  box.addEventListener('blur', () => {
    box.value = chosen;
  });
  return frame;
}

const countries = (): Choice[] => countryCodes().map((value) => ({ value, name: countryName(value) }));

const flag = (code: string) =>
  String.fromCodePoint(...[...code].map((letter) => 0x1f1a5 + letter.charCodeAt(0)));

/** Lists with descriptions that load late, lists that draw a part of themselves, lists for several choices. */
export function drawnLists(): HTMLElement[] {
  const described = countries().map((choice) => ({
    ...choice,
    parts: [
      make('div', {}, `${flag(choice.value)} ${choice.name} (${choice.value})`),
      make('small', {}, 'Sold in United States dollars'),
    ],
  }));
  const states = (countryOf('US')?.states ?? []).map(({ value, name }) => ({ value, name }));
  const qualifications = ['None', 'Education'].map((name) => ({ value: name, name }));
  return [
    plain('Company name', (value) => put('companyName', value)),
    late('Country/region', 'country', described),
    inSight('State/Province', 'state', states),
    plain('City', (value) => put('city', value)),
    several('Special qualifications', 'specialQualification', qualifications),
  ];
}

/** A box that is searched, and dates, which nobody but the user writes. */
export function searchedLists(): HTMLElement[] {
  return [
    plain('Company name', (value) => put('companyName', value)),
    searched('Country/region', 'country', countries()),
    plain('City', (value) => put('city', value)),
    plain('Agreement acceptance date', (value) => put('agreement.date', value), input({ type: 'date' })),
  ];
}
