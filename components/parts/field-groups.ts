import type { FieldKey } from '../../lib/account/field-keys.ts';

/** How surfaces group the record's fields, in the order they are shown. */
export const fieldGroups = ['company', 'address', 'contact', 'agreement', 'other'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

const groups: Partial<Record<FieldKey, FieldGroup>> = {
  companyName: 'company',
  domainPrefix: 'company',
  website: 'company',
  registrationId: 'company',
  specialQualification: 'company',
  educationSegment: 'company',
  educationWebsite: 'company',
  country: 'address',
  addressLine1: 'address',
  addressLine2: 'address',
  city: 'address',
  state: 'address',
  postalCode: 'address',
  firstName: 'contact',
  middleName: 'contact',
  lastName: 'contact',
  email: 'contact',
  phone: 'contact',
};

/** @returns the group of a field; fields without one of their own are `other`. */
export function fieldGroup(key: FieldKey): FieldGroup {
  return key.startsWith('agreement.') ? 'agreement' : (groups[key] ?? 'other');
}
