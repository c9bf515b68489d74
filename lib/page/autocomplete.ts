import type { LabelMeaning } from '../portals/labels.ts';

/** WHATWG autofill field names that say what we ask for. */
export const byAutocomplete: Record<string, LabelMeaning> = {
  organization: 'companyName',
  country: 'country',
  'country-name': 'country',
  'address-line1': 'addressLine1',
  'street-address': 'addressLine1',
  'address-line2': 'addressLine2',
  'address-level2': 'city',
  'address-level1': 'state',
  'postal-code': 'postalCode',
  'given-name': 'firstName',
  'additional-name': 'middleName',
  'family-name': 'lastName',
  name: 'fullName',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  url: 'website',
};

/** How those begin that say it is something else; what is secret is refused anyhow. */
const lookAlikes =
  /^(organization-|honorific|nickname|bday|sex|language|photo|impp|transaction|tel-|address-line3)/;

/**
 * @returns what the control's `autocomplete` says and how far it can be trusted; null if it says nothing to us.
 * A user name may well be an e-mail address.
 */
export function autocompleteHint(element: Element): [LabelMeaning, number] | null {
  const token = element.getAttribute('autocomplete')?.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const known = byAutocomplete[token];
  if (known) return [known, 0.95];
  if (token === 'username') return ['other', 0.5];
  return lookAlikes.test(token) ? ['other', 0.95] : null;
}
