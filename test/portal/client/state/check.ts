import { countryOf } from '../../countries/country.ts';
import { settings } from '../settings.ts';
import { words } from '../texts/words.ts';
import type { TextKey, Values } from './values.ts';

export type Errors = Partial<Record<TextKey | 'orderLines', string>>;

const emailShape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const phoneShape = /^\+?[\d\s().\-/]{4,25}$/;

/** The fields that can't stay empty for these values, in the order of the form. */
export function requiredFields(values: Values): TextKey[] {
  const country = countryOf(values.country);
  const accepted = values['agreement.choice'] === 'accepted';
  const fields: (TextKey | false | undefined)[] = [
    'country',
    'companyName',
    'domainPrefix',
    country?.registrationRequired && 'registrationId',
    'addressLine1',
    'city',
    country?.state === 'list' && 'state',
    country?.postal === 'required' && 'postalCode',
    values.specialQualification === 'Education' && 'educationSegment',
    'firstName',
    'lastName',
    'email',
    country?.registrationRequired && 'phone',
    settings.generation !== '2026' && 'agreement.choice',
    accepted && 'agreement.date',
    ...(accepted && settings.generation === '2021'
      ? (['agreement.firstName', 'agreement.lastName', 'agreement.email'] as const)
      : []),
  ];
  return fields.filter((field) => typeof field === 'string');
}

/** What the browser side refuses. Much is left to the server, so a form without errors may still be rejected. */
export function checkValues(values: Values): Errors {
  const country = countryOf(values.country);
  const errors: Errors = {};
  const wrong = (field: TextKey, text: string, bad: boolean) => {
    if (values[field].trim() && bad) errors[field] = text;
  };
  for (const field of requiredFields(values)) if (!values[field].trim()) errors[field] = words.required;
  wrong('domainPrefix', words.badPrefix, !/^[a-zA-Z0-9]{1,27}$/.test(values.domainPrefix.trim()));
  const pattern = country?.postal !== 'none' && country?.postalPattern;
  if (pattern)
    wrong('postalCode', words.badPostalCode, !new RegExp(pattern, 'i').test(values.postalCode.trim()));
  wrong('email', words.badEmail, !emailShape.test(values.email.trim()));
  wrong('phone', words.badPhone, !phoneShape.test(values.phone.trim()));
  if (values['agreement.choice'] === 'accepted') {
    const today = new Date().toISOString().slice(0, 10);
    wrong('agreement.date', words.badDate, values['agreement.date'] > today);
    wrong('agreement.email', words.badEmail, !emailShape.test(values['agreement.email'].trim()));
  }
  const badLine = values.orderLines.some(
    (line) => !/^\d+$/.test(line.quantity) || +line.quantity < 1 || +line.quantity > 300,
  );
  if (badLine) errors.orderLines = words.badQuantity;
  return errors;
}
