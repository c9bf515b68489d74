import type { Customer } from './customer.ts';

/** How sure a match is, weakest first. Only equal keys make "certain", never a number. */
export const matchLevels = ['possible', 'likely', 'certain'] as const;
export type MatchLevel = (typeof matchLevels)[number];

/** What speaks for a match or against it; the surfaces have a text for each. */
export type Reason =
  | 'said-same'
  | 'said-different'
  | 'same-tenant-id'
  | 'same-registration-id'
  | 'same-name'
  | 'same-alternative-name'
  | 'same-domain'
  | 'same-country'
  | 'shared-name-word'
  | 'country-unknown'
  | 'common-name'
  | 'shared-domain'
  | 'short-registration-id'
  | 'other-country'
  | 'other-legal-form'
  | 'other-tenant-id'
  | 'other-registration-id'
  | 'similar-name'
  | 'other-word-order'
  | 'letters-differ'
  | 'word-only-asked'
  | 'word-only-listed'
  | 'other-place'
  | 'other-number';

export type CustomerMatch = {
  /** Position in the list, from 0. */
  row: number;
  customer: Customer;
  /** `unlikely`: nearest of what was found, but too many new companies come as near to say anything. */
  level: MatchLevel | 'unlikely';
  /** 0 to 1; orders the matches of one answer. It may make a match possible, but only equal keys make it certain. */
  score: number;
  reasons: Reason[];
};

/** What is asked. Every part may be missing; texts may be written in any usual way. */
export type CustomerQuery = {
  name?: string;
  /** Code or name. */
  country?: string;
  domain?: string;
  /** More domains of the same company: wanted prefix, e-mail, website. */
  domains?: string[];
  registrationId?: string;
  tenantId?: string;
};

/** A match that is worth telling anybody. */
export type TellingMatch = CustomerMatch & { level: MatchLevel };
export const isTelling = <Match extends CustomerMatch>(match: Match): match is Match & TellingMatch =>
  match.level !== 'unlikely';

/** @returns the strongest level of an answer; `none` for one that tells nothing. */
export function verdictLevel(matches: readonly CustomerMatch[]): MatchLevel | 'none' {
  const ranks = matches.filter(isTelling).map(({ level }) => matchLevels.indexOf(level));
  return matchLevels[Math.max(-1, ...ranks)] ?? 'none';
}
