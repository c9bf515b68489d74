import type { Overlay } from './compare-names.ts';

/**
 * What each difference takes from the score, as a share of all that both names weigh. Found by trying on half of 8,050
 * queries against 77,494 names and looked at on the other half; each was left out once and its loss measured.
 */
const costs = {
  /** A word that only the query has; one that no name of the list has may be a slip, and costs less. */
  queryWord: 1.25,
  unknownWord: -0.45,
  /** A word that only the name has: people leave words out. */
  nameWord: 0.7,
  /** Words left on both sides: one was replaced by another. */
  replaced: 0.55,
  aside: 0.44,
  place: 0.5,
  /** A place left on both sides: a sister company elsewhere. */
  otherPlace: 3,
  unlike: 0.83,
  /** A word that no name has, beside two words that fit and are rare, is a slip. */
  slipBesideRare: -0.55,
} as const;

/** What takes a fixed part. */
const otherNumber = 0.24;
const bothLeft = 0.07;
const firstWord = 0.055;
/** A rare word that is shared adds as much as a fixed part takes. */
const rareShared = 0.108;
const equal = 0.9;

/** @returns how likely both are names of one company, 0 to 1: 1 for the same words. Orders; only equal keys decide. */
export function nameScore({ query, name, ...over }: Overlay): number {
  const asides = query.asides + name.asides;
  const places = query.places + name.places;
  const all = over.shared + query.words + name.words + asides + places;
  if (all === 0) return 0;
  let lost =
    costs.queryWord * query.words +
    costs.unknownWord * over.unknown +
    costs.nameWord * name.words +
    costs.replaced * Math.min(query.words, name.words) +
    costs.aside * asides +
    costs.place * places +
    costs.otherPlace * Math.min(query.places, name.places) +
    costs.unlike * 2 * over.unlike;
  if (over.heavy >= 2) lost += costs.slipBesideRare * 2 * over.unlikeUnknown;
  let score = equal - lost / all + rareShared * over.heaviest - firstWord * (query.first + name.first);
  if (query.number && name.number) score -= otherNumber;
  if (query.count > 0 && name.count > 0) score -= bothLeft;
  return Math.min(1, Math.max(0, score));
}
