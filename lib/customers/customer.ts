import * as z from 'zod/mini';
import { longestValue } from '../shared/text.ts';

const text = z.string().check(z.maxLength(longestValue));
const optionalText = z.optional(text);
const texts = z.optional(z.array(text).check(z.maxLength(50)));

/** Lists beside the partner's own customers: those of its other tenants, and companies that must not be added. */
export const furtherLists = ['other-tenant', 'blocked'] as const;
/** All lists in the order in which they are shown. A row of `own` carries no list. */
export const listNames = ['own', ...furtherLists] as const;
export const listNameSchema = z.enum(listNames);
export type ListName = (typeof listNames)[number];

/** One row of a customer list. Only the name is certain to be there. */
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
  /** The list that it stands in; absent for the partner's own customers. */
  list: z.optional(z.enum(furtherLists)),
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

/** @returns true for what a row may have several of, so that several columns may hold it. */
export const mayRepeat = (column: CustomerColumn): column is 'tags' | 'alternativeNames' =>
  column === 'tags' || column === 'alternativeNames';

/** @returns the list that a row stands in. */
export const listOf = ({ list }: Pick<Customer, 'list'>): ListName => list ?? 'own';
