import { folded } from '../shared/text.ts';
import type { Dictionary } from './dictionary.ts';

const digits: Record<string, string> = { one: '1', two: '2', three: '3', i: '1', ii: '2' };

/** Two letters are shared by too many words to be cut off as a prefix of nothing. */
const longestUnknown = 4;

/** @returns the known words that a word is glued together from, as few as possible; null if it isn't. */
function cut(word: string, parts: ReadonlySet<string>): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let to = 1; to <= word.length; to += 1) {
    best[to] = null;
    for (let from = 0; from < to; from += 1) {
      const before = best[from];
      const part = word.slice(from, to);
      if (!before || !(parts.has(part) || /^\d$/.test(part))) continue;
      if (before.length + 1 < (best[to]?.length ?? Number.POSITIVE_INFINITY)) best[to] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}

/** A word as it stands if it is known, else what it is glued from, at worst behind a few letters of nothing. */
function unglued(word: string, parts: ReadonlySet<string>): string[] {
  if (parts.has(word) || word.length < 5 || word.length > 40) return [word];
  for (let from = 0; from <= longestUnknown && word.length - from > longestUnknown; from += 1) {
    const found = cut(word.slice(from), parts);
    if (found) return found;
  }
  return [word];
}

/** Who names a control by hand changes from letters to digits and back once in a word, if at all. */
const madeUp = /\d\D+\d|\D\d+\D/;

/**
 * The words of a control's name or id: "ctl00$txtFirstName", "shipping[addressLineOne]", "q69_zipcode69".
 * @returns them folded, numbers above 3 left out as they only count. Nor are there scraps of an id that a component made
 * up, since short words turn up in it by chance: "input-n96z84", "V1StGXR8".
 */
export function nameWords(name: string, { parts }: Pick<Dictionary, 'parts'>): string[] {
  return name
    .slice(0, 200)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) =>
      folded(word.replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])|\p{L}(?=\d)|\d(?=\p{L})/gu, '$& '))
        .split(' ')
        .filter((piece) => (madeUp.test(word) ? /\d|.{4}/ : /./).test(piece)),
    )
    .flatMap((word) => unglued(word, parts))
    .map((word) => digits[word] ?? word)
    .filter((word) => /^(\D|[123]$)/.test(word));
}
