import * as z from 'zod/mini';

/** Every field of a record, in the order of the portal's form; nested ones with a dot. */
export const fieldKeys = [
  'companyName',
  'country',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'domainPrefix',
  'website',
  'registrationId',
  'specialQualification',
  'educationSegment',
  'educationWebsite',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'indirectReseller',
  'tags',
  'gdapOptIn',
  'agreement.choice',
  'agreement.date',
  'agreement.firstName',
  'agreement.lastName',
  'agreement.email',
  'agreement.phone',
  'orderLines.offer',
  'orderLines.quantity',
] as const;

export type FieldKey = (typeof fieldKeys)[number];

export const fieldKeySchema = z.enum(fieldKeys);
