import { countryOf } from '../countries/country.ts';
import { type Rejection, refuse } from './rejection.ts';
import type { Submission } from './submission.ts';

/** Registration ID and phone: mandatory in 24 countries, checked wherever they are given. */
export function checkRegistration(sent: Submission): Rejection[] {
  const country = countryOf(sent.country);
  if (!country) return [];
  const found: Rejection[] = [];
  const id = sent.registrationId.trim();
  const foreign = /^([A-Z]{2})\d{5,}$/.exec(id)?.[1];
  if (!id && country.registrationRequired)
    found.push(refuse('600049', 'registrationId', 'The organization registration number is missing.'));
  else if (foreign && foreign !== sent.country && countryOf(foreign))
    found.push(
      refuse(
        '600002',
        'registrationId',
        'The organization registration number is not supported for the country.',
      ),
    );
  else if (id && !new RegExp(country.registrationPattern).test(id))
    found.push(
      refuse(
        '600050',
        'registrationId',
        `The organization registration number does not match the format ${country.registrationPattern}.`,
      ),
    );
  if (!sent.phone.trim()) {
    if (country.registrationRequired)
      found.push(refuse('600051', 'phone', 'The phone number of the organization is missing.'));
  } else if (country.phonePattern && !new RegExp(country.phonePattern).test(sent.phone.trim()))
    found.push(refuse('BadRequest', 'phone', 'The phone number is not valid for the country.'));
  return found;
}
