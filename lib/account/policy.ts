import * as z from 'zod/mini';
import { profileSchema } from './profile.ts';
import { ownAbbreviationSchema, partnerTypes } from './settings.ts';

const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const texts = (longest: number) =>
  z.array(z.string().check(z.minLength(1), z.maxLength(longest))).check(z.maxLength(1000));
const days = z.int().check(z.gte(1), z.lte(365));
const { id: _id, ...profileParts } = profileSchema.shape;

/**
 * What an organisation can set, one entry a policy. `public/managed-schema.json` says the same to Chrome and Edge (a
 * test compares them); Firefox takes any value, so each is parsed here in every browser.
 */
export const policyShape = {
  /** Who it is that set this, as users know it. */
  organisationName: z.string().check(z.minLength(1), z.maxLength(80)),
  language: z.enum(['auto', 'en', 'pl']),
  partnerType: z.enum(partnerTypes),
  partnerMarket: country,
  /** These four are added to what users enter themselves. */
  partnerDomains: texts(253),
  allowedNames: texts(1000),
  allowedWords: texts(1000),
  ownAbbreviations: z.array(z.strictObject(ownAbbreviationSchema.shape)).check(z.maxLength(1000)),
  /** A profile of defaults that everyone has; in use until the user takes another. */
  profile: z.strictObject({ ...profileParts, country: z.optional(country) }),
  /** Severities that users can't change, by the rule's id. */
  ruleSeverities: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])),
  /** Ids or origins of portals; on every other one Firstpass is off. */
  allowedPortals: texts(253),
  /** Ids of lookups that nobody may use, `*` for all of them. */
  forbiddenLookups: texts(80),
  maxDraftDays: days,
  maxListDays: days,
} as const;

export type PolicyKey = keyof typeof policyShape;
export type Policy = { [Key in PolicyKey]?: z.infer<(typeof policyShape)[Key]> };

/** `refused`: names of entries that are unknown or hold something else than they may; they have no effect. */
export type PolicyRead = { policy: Policy; refused: string[] };

export const noPolicy: PolicyRead = { policy: {}, refused: [] };

/** Reads what the browser hands over. Never throws: each entry stands for itself, a wrong one is left out and named. */
export function parsePolicy(raw: Record<string, unknown>): PolicyRead {
  const policy: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const known = Object.hasOwn(policyShape, key) ? policyShape[key as PolicyKey] : undefined;
    const parsed = known?.safeParse(value);
    if (parsed?.success) policy[key] = parsed.data;
    else refused.push(key.slice(0, 80));
  }
  return { policy, refused: refused.sort() };
}

/** The one place that decides whether a lookup may be offered and asked. */
export function mayLookUp({ forbiddenLookups = [] }: Policy, lookup: string): boolean {
  return !forbiddenLookups.includes('*') && !forbiddenLookups.includes(lookup);
}
