/** @jsxImportSource react */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { ComboBox } from '@fluentui/react/lib/ComboBox';
import { DatePicker } from '@fluentui/react/lib/DatePicker';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { countryCodes, countryOf } from '../../countries/country.ts';
import { make } from '../kit/he/elements/he-element.ts';
import { countryName } from '../texts/words.ts';
import { put } from './state.ts';

type Values = Record<string, string | boolean>;

const start: Values = {
  companyName: '',
  country: '',
  city: '',
  state: '',
  specialQualification: 'None',
  email: '',
  'agreement.date': '',
  gdapOptIn: true,
};
const countries = countryCodes().map((code) => ({ key: code, text: countryName(code) }));
const states = countryOf('US')?.states?.map(({ value, name }) => ({ key: value, text: name })) ?? [];
const qualifications = ['None', 'Education', 'State Owned Entity'].map((text) => ({ key: text, text }));
const day = (date: Date | null | undefined) => date?.toLocaleDateString('en-CA') ?? '';

/** Every control is under React's control: it shows what the state holds, and nothing else. */
function Form() {
  const [values, setValues] = useState(start);
  const take = (key: string) => (value: string | boolean | undefined) => {
    put(key, value ?? '');
    setValues((held) => ({ ...held, [key]: value ?? '' }));
  };
  const text = (key: string, label: string) => (
    <TextField
      label={label}
      value={String(values[key])}
      onChange={(_, typed) => take(key)(typed)}
      autoComplete="off"
    />
  );
  return (
    <>
      {text('companyName', 'Company name')}
      <ComboBox
        label="Country/region"
        options={countries}
        selectedKey={String(values.country) || null}
        autoComplete="on"
        useComboBoxAsMenuWidth
        styles={{ optionsContainerWrapper: { maxHeight: 320 } }}
        onChange={(_, option) => take('country')(String(option?.key ?? ''))}
      />
      {text('city', 'City')}
      <Dropdown
        label="State/Province"
        options={states}
        placeholder="Pick one"
        selectedKey={String(values.state) || null}
        onChange={(_, option) => take('state')(String(option?.key ?? ''))}
      />
      <ChoiceGroup
        label="Special qualifications"
        options={qualifications}
        selectedKey={String(values.specialQualification)}
        onChange={(_, option) => take('specialQualification')(option?.key)}
      />
      {text('email', 'Email address')}
      <DatePicker
        label="Agreement date"
        allowTextInput
        onSelectDate={(date) => take('agreement.date')(day(date))}
      />
      <h2>Granular delegated admin privileges</h2>
      <Checkbox
        label="Request the default admin roles"
        checked={values.gdapOptIn === true}
        onChange={(_, on) => take('gdapOptIn')(on === true)}
      />
    </>
  );
}

/** Fluent UI 8: a combobox that takes a name by Enter or from its list, a list behind a drawn box, named radios. */
export function fluent8(): HTMLElement[] {
  for (const [key, value] of Object.entries(start)) put(key, value);
  const place = make('div');
  createRoot(place).render(<Form />);
  return [place];
}
