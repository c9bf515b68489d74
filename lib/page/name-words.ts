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

/**
 * The words of a control's name or id: "ctl00$txtFirstName", "shipping[addressLineOne]", "q69_zipcode69".
 * @returns them folded, numbers above 3 left out as they only count.
 */
export function nameWords(name: string, { parts }: Pick<Dictionary, 'parts'>): string[] {
  return folded(name.slice(0, 200).replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2'))
    .replace(/(\p{L})(\d)|(\d)(?=\p{L})/gu, '$1$3 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word === '' ? [] : unglued(word, parts)))
    .map((word) => digits[word] ?? word)
    .filter((word) => !/^\d/.test(word) || /^[123]$/.test(word));
}
