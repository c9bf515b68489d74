import * as z from 'zod/mini';

const text = z.optional(z.string().check(z.maxLength(200)));

/** A named set of defaults. A default only ever fills an empty field, and only after a preview. */
export const profileSchema = z.object({
  id: z.string(),
  name: z.string().check(z.maxLength(80)),
  /** ISO 3166-1 alpha-2. */
  country: text,
  state: text,
  specialQualification: text,
  indirectReseller: text,
  tags: z.optional(z.array(z.string().check(z.maxLength(50))).check(z.maxLength(150))),
  gdapOptIn: z.optional(z.boolean()),
  /** Put before a phone number that is still empty, e.g. "+48". */
  phonePrefix: text,
  /** Put behind the contact's "first.last" as a suggestion, e.g. "customer.example". */
  mailDomain: text,
});
export type Profile = z.infer<typeof profileSchema>;
