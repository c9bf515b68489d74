import * as z from 'zod/mini';

/** A domain in ASCII and lower case, with a dot: nothing in it can turn an address into another one. */
export const domainSchema = z
  .string()
  .check(z.maxLength(253), z.regex(/^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{2,63}$/));

/**
 * Why nothing is known. `off`: the lookup was switched off, here or by the organisation, before it was asked;
 * `no-answer`: our own background did not answer; the others as in `fetch-json.ts`.
 */
export const unclearSchema = z.enum([
  'cancelled',
  'timed-out',
  'unreachable',
  'busy',
  'failed',
  'unreadable',
  'off',
  'no-answer',
]);

/**
 * What Microsoft's sign-in service says about one domain.
 *
 * `tenant`: it belongs to one, with its id and the name that the organisation gave itself, as far as they are told;
 * `personal`: to the accounts of private persons; `none`: to nobody; `unclear`: not known, and `why`.
 * `at`: when, in milliseconds since 1970.
 */
export const tenantAnswerSchema = z.object({
  state: z.enum(['tenant', 'personal', 'none', 'unclear']),
  tenantId: z.optional(z.string()),
  name: z.optional(z.string()),
  why: z.optional(unclearSchema),
  at: z.number(),
});
export type TenantAnswer = z.infer<typeof tenantAnswerSchema>;
