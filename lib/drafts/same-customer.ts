/** Accents go with what is no letter or digit. */
const lettersOf = (name: string) =>
  name
    .slice(0, 150)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether a company name that replaced another is its correction, by letters and digits alone: it goes on where the
 * other ended, one lies within the other, more than half of the shorter one is the same from the beginning, or they
 * differ in one place by at most a quarter. Legal forms are not known here: their table is too large for a page.
 * @returns false whenever one of the two has no letter or digit.
 */
export function sameCustomer(before: string, now: string): boolean {
  const [mine, theirs] = [lettersOf(before), lettersOf(now)];
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  if (short === '') return false;
  let [from, to] = [0, 0];
  while (from < short.length && short[from] === long[from]) from += 1;
  while (to < short.length - from && short.at(-1 - to) === long.at(-1 - to)) to += 1;
  return (
    theirs.startsWith(mine) ||
    (short.length > 3 && (long.includes(short) || from * 2 > short.length)) ||
    (long.length - from - to) * 4 <= short.length
  );
}
