import * as z from 'zod/mini';
import { longestValue } from '../shared/text.ts';

const text = z.string().check(z.maxLength(longestValue));
const optionalText = z.optional(text);
const texts = z.optional(z.array(text).check(z.maxLength(50)));

/** One row of the partner's own customer list. Only the name is certain to be there. */
export const customerSchema = z.object({
  name: text.check(z.minLength(1)),
  /** The customer's Microsoft ID (tenant id), a GUID in lower case. */
  tenantId: optionalText,
  /** Primary domain, lower case, without scheme. */
  domain: optionalText,
  /** As the list says it, such as "Cloud Reseller". */
  relationship: optionalText,
  /** ISO 3166-1 alpha-2 where the list's word for it is known, otherwise the list's own word. */
  country: optionalText,
  registrationId: optionalText,
  tags: texts,
  alternativeNames: texts,
});
export type Customer = z.infer<typeof customerSchema>;

/** What a column of the list can be read as; equals the names of a customer's parts. */
export const customerColumns = [
  'name',
  'tenantId',
  'domain',
  'relationship',
  'country',
  'registrationId',
  'tags',
  'alternativeNames',
] as const;
export const customerColumnSchema = z.enum(customerColumns);
export type CustomerColumn = (typeof customerColumns)[number];
