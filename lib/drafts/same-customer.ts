import { folded } from '../shared/text.ts';

/** How many letters must be put in, taken out or exchanged to make one text the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      next.push(
        Math.min(
          (next[j] as number) + 1,
          (row[j + 1] as number) + 1,
          (row[j] as number) + Number(a[i] !== b[j]),
        ),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

const wordsOf = (name: string) => folded(name.slice(0, 150)).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether a company name that replaced another is its correction: it goes on where the other ended, has the same
 * letters, one lies within the other, at most every fourth letter differs, or the words at the beginning are the same
 * and more than half of the shorter name. A word may be the other's shortening. Knows no legal forms: their table is
 * too large for a page.
 * @returns false whenever one of the two has no letter or digit.
 */
export function sameCustomer(before: string, now: string): boolean {
  const [mine, theirs] = [wordsOf(before), wordsOf(now)];
  const [short = '', long = ''] = [mine.join(''), theirs.join('')].sort((x, y) => x.length - y.length);
  if (short === '') return false;
  if (theirs.join('').startsWith(mine.join(''))) return true;
  if (short.length > 3 && long.includes(short)) return true;
  if (distance(short, long) <= Math.floor(short.length / 4)) return true;
  let shared = 0;
  for (const [at, word] of mine.entries()) {
    const [less = '', more = ''] = [word, theirs[at] ?? ''].sort((x, y) => x.length - y.length);
    if (less === '' || !more.startsWith(less) || (less.length < 3 && less !== more)) break;
    shared += less.length;
  }
  return shared * 2 > short.length;
}
