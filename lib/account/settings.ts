import * as z from 'zod/mini';
import { profileSchema } from './profile.ts';

export const partnerTypes = ['direct', 'indirect-provider', 'indirect-reseller'] as const;
export type PartnerType = (typeof partnerTypes)[number];

/** Both as they stand in a company name. */
export const ownAbbreviationSchema = z.object({
  short: z.string().check(z.minLength(1), z.maxLength(80)),
  long: z.string().check(z.minLength(1), z.maxLength(255)),
});
export type OwnAbbreviation = z.infer<typeof ownAbbreviationSchema>;

/** All that the options page sets. Nothing in here belongs to a customer. */
export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'pl']),
  profiles: z.array(profileSchema),
  /** Id of the profile whose defaults are used; `null` for none. */
  activeProfile: z.nullable(z.string()),
  partner: z.object({
    /** The partner's own mail and web domains: a customer contact must not use them. */
    domains: z.array(z.string().check(z.maxLength(253))),
    type: z.nullable(z.enum(partnerTypes)),
    /** A country code; its CSP market is the partner's. */
    market: z.nullable(z.string()),
    /** By which customers accept the partner as reseller, as it was pasted; `relationship-link.ts` tells what may be one. */
    relationshipLink: z.optional(z.string().check(z.maxLength(2000))),
  }),
  rules: z.object({
    severities: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])),
    allowedNames: z.array(z.string()),
    allowedWords: z.array(z.string()),
    /** What the user writes for short in company names, and what it stands for; absent in what was stored earlier. */
    ownAbbreviations: z.optional(z.array(ownAbbreviationSchema).check(z.maxLength(1000))),
  }),
  /** Origins of portals that the user named beside the built-in ones; what may be one is told in `lib/portals`. */
  portals: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(100))),
  /** Ids of the lookups that the user switched on; absent in what was stored earlier. */
  lookups: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100))),
  /** Days after the last change. */
  expiry: z.object({
    draftDays: z.number().check(z.gte(1), z.lte(365)),
    listDays: z.number().check(z.gte(1), z.lte(365)),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'auto',
  profiles: [],
  activeProfile: null,
  partner: { domains: [], type: null, market: null },
  rules: { severities: {}, allowedNames: [], allowedWords: [] },
  expiry: { draftDays: 30, listDays: 90 },
};
