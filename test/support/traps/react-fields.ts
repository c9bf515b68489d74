import { type ChangeEvent, createElement as h, type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Hold } from './held.ts';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Props = { id: string; label: string; hold: Hold; tag?: 'input' | 'textarea' };

const row = (id: string, label: string, control: ReactNode) =>
  h('p', { key: id }, h('label', { htmlFor: id }, label), ' ', control);

/** A box whose text React holds; `as` is what the application makes of what is typed. */
function Controlled({
  id,
  label,
  hold,
  tag = 'input',
  as = (text) => text,
}: Props & { as?: (text: string) => string }) {
  const [value, setValue] = useState('');
  const onChange = ({ target }: ChangeEvent<Box>) => {
    setValue(as(target.value));
    hold(id, as(target.value));
  };
  return row(id, label, h(tag, { id, value, onChange }));
}

/** The application takes the text only when the box is left. */
function OnBlur({ id, label, hold }: Props) {
  const [value, setValue] = useState('');
  const onChange = ({ target }: ChangeEvent<Box>) => setValue(target.value);
  return row(id, label, h('input', { id, value, onChange, onBlur: () => hold(id, value) }));
}

/** What comes without a key is thrown away. */
function KeyGuarded({ id, label, hold }: Props) {
  const [value, setValue] = useState('');
  const pressed = useRef(false);
  const onChange = ({ target }: ChangeEvent<Box>) => {
    if (!pressed.current) return;
    setValue(target.value);
    hold(id, target.value);
  };
  return row(id, label, h('input', { id, value, onChange, onKeyDown: () => (pressed.current = true) }));
}

function Tick({ id, label, hold }: Props) {
  const [checked, setChecked] = useState(false);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setChecked(target.checked);
    hold(id, target.checked);
  };
  return h('p', null, h('label', null, h('input', { id, type: 'checkbox', checked, onChange }), ` ${label}`));
}

function Radios({ id, label, hold, choices }: Props & { choices: string[] }) {
  const [chosen, setChosen] = useState(choices[0]);
  const radio = (choice: string) =>
    h(
      'label',
      { key: choice },
      h('input', {
        type: 'radio',
        name: id,
        checked: chosen === choice,
        onChange: () => {
          setChosen(choice);
          hold(id, choice);
        },
      }),
      ` ${choice}`,
    );
  return h('fieldset', null, h('legend', null, label), ...choices.map(radio));
}

/** Another country empties what depends on it a while later, and draws it as new boxes. */
function CountryAndRest({ hold }: { hold: Hold }) {
  const [country, setCountry] = useState('');
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (country === '') return undefined;
    const late = setTimeout(() => {
      hold('postalCode', '');
      setRound((before) => before + 1);
    }, 300);
    return () => clearTimeout(late);
  }, [country, hold]);
  const options = ['', 'US', 'PL'].map((code) =>
    h('option', { key: code, value: code }, { '': 'Select', US: 'United States', PL: 'Poland' }[code]),
  );
  const onChange = ({ target }: ChangeEvent<Box>) => {
    setCountry(target.value);
    hold('country', target.value);
  };
  return h(
    'div',
    null,
    row('country', 'Country/region', h('select', { id: 'country', value: country, onChange }, options)),
    h(Controlled, { key: round, id: 'postalCode', label: 'ZIP/Postal code', hold }),
  );
}

/** Boxes that React applications have, each with its own way of not noticing what a script writes. */
export function reactFields(place: Element, hold: Hold): void {
  createRoot(place).render(
    h(
      'div',
      null,
      h(CountryAndRest, { hold }),
      h(Controlled, { id: 'companyName', label: 'Company name', hold }),
      h(OnBlur, { id: 'addressLine1', label: 'Address line 1', hold }),
      h(Controlled, { id: 'addressLine2', label: 'Address line 2', hold, tag: 'textarea' }),
      h(Controlled, { id: 'city', label: 'City', hold, as: (text) => text.toUpperCase() }),
      h(KeyGuarded, { id: 'registrationId', label: 'Registration ID number', hold }),
      h(Controlled, { id: 'phone', label: 'Phone number', hold }),
      h(Radios, {
        id: 'specialQualification',
        label: 'Special qualifications',
        hold,
        choices: ['None', 'Education', 'Government Community Cloud'],
      }),
      h(Tick, { id: 'gdapOptIn', label: 'Request the default admin roles for this customer', hold }),
    ),
  );
}
