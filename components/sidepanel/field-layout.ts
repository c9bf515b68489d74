import type { FieldKey } from '../../lib/account/field-keys.ts';

export type GroupId = 'company' | 'address' | 'contact' | 'other' | 'agreement';

/** The record's groups and fields in the order of the form; the country comes first since much depends on it. */
export const layout: readonly { id: GroupId; rows: readonly (readonly FieldKey[])[] }[] = [
  {
    id: 'company',
    rows: [
      ['country'],
      ['companyName'],
      ['registrationId'],
      ['domainPrefix'],
      ['website'],
      ['specialQualification'],
      ['educationSegment'],
      ['educationWebsite'],
    ],
  },
  { id: 'address', rows: [['addressLine1'], ['addressLine2'], ['postalCode', 'city'], ['state']] },
  { id: 'contact', rows: [['firstName', 'lastName'], ['middleName'], ['email'], ['phone']] },
  { id: 'other', rows: [['indirectReseller'], ['tags'], ['gdapOptIn']] },
  {
    id: 'agreement',
    rows: [
      ['agreement.choice'],
      ['agreement.date'],
      ['agreement.firstName', 'agreement.lastName'],
      ['agreement.email'],
      ['agreement.phone'],
    ],
  },
];

/** @returns the id of a field's control. */
export const controlId = (key: FieldKey): string => `field-${key.replace('.', '-')}`;
