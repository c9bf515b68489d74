import { countryCodes, countryOf } from '../countries/country.ts';
import { type Rejection, refuse } from './rejection.ts';
import type { Submission } from './submission.ts';

const invalid = (...names: string[]) =>
  `The address field is invalid for the properties ${names.map((name) => `'${name}'`).join(', ')}.`;

/** Country, street, city, state and postal code; the first missing part ends the check as on the real server. */
export function checkAddress(sent: Submission): Rejection[] {
  const country = countryOf(sent.country);
  if (!country)
    return [refuse('BadRequest', 'country', 'No validation rules were found for the country/region.')];
  if (sent.market && !countryCodes(sent.market).includes(sent.country))
    return [refuse('2030', 'country', 'The partner is not onboarded in the country of the customer.')];
  if (!sent.addressLine1.trim())
    return [refuse('2001', 'addressLine1', 'Customer details are missing: Address line 1.')];
  if (sent.addressLine1.length > 200 || sent.addressLine2.length > 200)
    return [refuse('BadRequest', 'addressLine1', 'An address line can’t have more than 200 characters.')];
  if (!sent.city.trim()) return [refuse('2001', 'city', 'Customer details are missing: City.')];
  if (country.postal === 'required' && !sent.postalCode.trim())
    return [refuse('2001', 'postalCode', 'Customer details are missing: ZIP/Postal code.')];
  if (
    sent.postalCode &&
    country.postalPattern &&
    !new RegExp(country.postalPattern, 'i').test(sent.postalCode)
  )
    return [refuse('BadRequest', 'postalCode', invalid('PostalCode'))];
  // Real portals compare with their list case by case, and Brazil wants the two letters although it shows a text box.
  const state = country.states?.find((entry) => entry.value === sent.state);
  if (country.states && !state) return [refuse('BadRequest', 'state', invalid('Region'))];
  if (sent.country === 'BR' && !/^[A-Z]{2}$/.test(sent.state))
    return [refuse('BadRequest', 'state', invalid('Region'))];
  if (state?.postal && !new RegExp(`^(?:${state.postal})`, 'i').test(sent.postalCode))
    return [refuse('BadRequest', 'postalCode', invalid('Region', 'PostalCode', 'City'))];
  return [];
}
