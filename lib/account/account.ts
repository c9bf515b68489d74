import * as z from 'zod/mini';
import { longestValue } from '../shared/text.ts';

const text = z.optional(z.string().check(z.maxLength(longestValue)));

/** Who accepted the customer agreement and when. Only ever copied from what the user entered. */
export const agreementSchema = z.object({
  choice: text,
  /** ISO date, `YYYY-MM-DD`. */
  date: text,
  firstName: text,
  lastName: text,
  email: text,
  phone: text,
});

export const orderLineSchema = z.object({ offer: text, quantity: text });

/** The record of one customer, as the portal's Account info form asks for it. Every part may be missing. */
export const accountSchema = z.object({
  companyName: text,
  /** ISO 3166-1 alpha-2, upper case. */
  country: text,
  addressLine1: text,
  addressLine2: text,
  city: text,
  /** Administrative area: code or name, as the portal wants it. */
  state: text,
  postalCode: text,
  /** The part before `.onmicrosoft.com`. */
  domainPrefix: text,
  website: text,
  registrationId: text,
  specialQualification: text,
  educationSegment: text,
  educationWebsite: text,
  firstName: text,
  middleName: text,
  lastName: text,
  email: text,
  phone: text,
  indirectReseller: text,
  tags: z.optional(z.array(z.string().check(z.maxLength(longestValue))).check(z.maxLength(150))),
  gdapOptIn: z.optional(z.boolean()),
  agreement: z.optional(agreementSchema),
  orderLines: z.optional(z.array(orderLineSchema).check(z.maxLength(200))),
});

export type Account = z.infer<typeof accountSchema>;

export { type FieldKey, fieldKeySchema, fieldKeys } from './field-keys.ts';
