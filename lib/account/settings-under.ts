import type { Policy } from './policy.ts';
import type { Profile } from './profile.ts';
import type { OwnAbbreviation, Settings } from './settings.ts';

/** Id of the organisation's profile; the user's own have UUIDs. */
export const organisationProfile = 'organisation';

/** Stored instead of `null` by a user who wants no defaults although the organisation has a profile. */
const noProfile = '';

const sameEntry = (a: OwnAbbreviation) => (b: OwnAbbreviation) => a.short === b.short && a.long === b.long;

/** @returns nothing rather than an empty list where there is none: that is how it was stored before it existed. */
function joinedShorts(theirs: readonly OwnAbbreviation[] = [], own: readonly OwnAbbreviation[] = []) {
  const all = [...theirs, ...own.filter((mine) => !theirs.some(sameEntry(mine)))];
  return all.length > 0 ? { ownAbbreviations: all } : {};
}

const joined = (theirs: readonly string[] = [], own: readonly string[]) => [...new Set([...theirs, ...own])];

/**
 * @param own what the user chose.
 * @returns what is in force: the policy's word where it has one, its lists and the user's together, and days cut to
 * what it allows.
 */
export function settingsUnder(policy: Policy, own: Settings): Settings {
  const profile: Profile | null = policy.profile ? { ...policy.profile, id: organisationProfile } : null;
  const chosen = own.activeProfile ?? profile?.id ?? null;
  return {
    ...own,
    language: policy.language ?? own.language,
    profiles: profile ? [profile, ...own.profiles] : own.profiles,
    activeProfile: chosen === noProfile ? null : chosen,
    partner: {
      ...own.partner,
      domains: joined(policy.partnerDomains, own.partner.domains),
      type: policy.partnerType ?? own.partner.type,
      market: policy.partnerMarket ?? own.partner.market,
    },
    rules: {
      ...own.rules,
      severities: { ...own.rules.severities, ...policy.ruleSeverities },
      allowedNames: joined(policy.allowedNames, own.rules.allowedNames),
      allowedWords: joined(policy.allowedWords, own.rules.allowedWords),
      ...joinedShorts(policy.ownAbbreviations, own.rules.ownAbbreviations),
    },
    expiry: {
      ...own.expiry,
      draftDays: Math.min(own.expiry.draftDays, policy.maxDraftDays ?? Number.POSITIVE_INFINITY),
      listDays: Math.min(own.expiry.listDays, policy.maxListDays ?? Number.POSITIVE_INFINITY),
    },
  };
}

/**
 * The way back: what to store after the user changed something of what is in force.
 *
 * Invariant: whatever the policy set stays out of the user's own settings, and what the user had chosen before comes
 * back when the policy goes.
 * @param changed settings in force with the user's change in them.
 */
export function ownAfter(changed: Settings, own: Settings, policy: Policy): Settings {
  const before = settingsUnder(policy, own);
  const kept = <T>(now: T, then: T, mine: T): T => (now === then ? mine : now);
  const mine = (now: readonly string[], theirs: readonly string[] = [], had: readonly string[]) =>
    now.filter((item) => !theirs.includes(item) || had.includes(item));
  const locked = policy.ruleSeverities ?? {};
  const severities = Object.entries(changed.rules.severities).filter(([id]) => !Object.hasOwn(locked, id));
  const hidden = Object.entries(own.rules.severities).filter(([id]) => Object.hasOwn(locked, id));
  const { ownAbbreviations: had = [] } = own.rules;
  const theirs = policy.ownAbbreviations ?? [];
  const shorts = (changed.rules.ownAbbreviations ?? []).filter(
    (entry) => !theirs.some(sameEntry(entry)) || had.some(sameEntry(entry)),
  );
  const chosen = changed.activeProfile === organisationProfile ? null : changed.activeProfile;
  return {
    ...changed,
    language: kept(changed.language, before.language, own.language),
    profiles: changed.profiles.filter(({ id }) => id !== organisationProfile),
    activeProfile: policy.profile && changed.activeProfile === null ? noProfile : chosen,
    partner: {
      ...changed.partner,
      domains: mine(changed.partner.domains, policy.partnerDomains, own.partner.domains),
      type: kept(changed.partner.type, before.partner.type, own.partner.type),
      market: kept(changed.partner.market, before.partner.market, own.partner.market),
    },
    rules: {
      ...changed.rules,
      severities: Object.fromEntries([...severities, ...hidden]),
      allowedNames: mine(changed.rules.allowedNames, policy.allowedNames, own.rules.allowedNames),
      allowedWords: mine(changed.rules.allowedWords, policy.allowedWords, own.rules.allowedWords),
      // An empty list says that entries were removed; none at all says nothing.
      ownAbbreviations: own.rules.ownAbbreviations || shorts.length > 0 ? shorts : undefined,
    },
    expiry: {
      ...changed.expiry,
      draftDays: kept(changed.expiry.draftDays, before.expiry.draftDays, own.expiry.draftDays),
      listDays: kept(changed.expiry.listDays, before.expiry.listDays, own.expiry.listDays),
    },
  };
}
