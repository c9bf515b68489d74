/** Something that may be removed to make room for what is being typed. */
export type Candidate = {
  /** Lower goes first: 0 is past its time or unreadable, 1 was submitted, 2 is unfinished. */
  rank: 0 | 1 | 2;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
  bytes: number;
};

/**
 * Chooses what goes: by rank, then the oldest, no more than it takes.
 * @param needed bytes that must become free.
 * @param spare bytes freed beyond that if there are any, so that the next keys don't ask again.
 * @returns none if all of them together are too little: then removing them would only lose them.
 */
export function victims<C extends Candidate>(candidates: readonly C[], needed: number, spare: number): C[] {
  const total = candidates.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total < needed) return [];
  const chosen: C[] = [];
  let free = 0;
  for (const one of candidates.toSorted((a, b) => a.rank - b.rank || a.at - b.at)) {
    if (free >= needed + spare) break;
    chosen.push(one);
    free += one.bytes;
  }
  return chosen;
}
