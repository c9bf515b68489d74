import { isInitials } from '../initials.ts';

/** A name of the list, with the language that most names of its country are in. */
export type ListedName = { name: string; language: string; country: string | undefined };

/** Letters with dots are legal forms and initials, which are told otherwise. */
const pieces = /(?<![.\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}]+(?![.][\p{L}])/gu;
const leastCount = 2;
const leastShare = 0.6;

const usual = (upper: string) => upper.slice(0, 1) + upper.slice(1).toLowerCase();

function ruling(forms: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...forms].sort(([, a], [, b]) => b - a);
  const all = [...forms.values()].reduce((sum, count) => sum + count, 0);
  return best && best[1] >= leastCount && best[1] >= leastShare * all ? best[0] : undefined;
}

/**
 * @param letters what `countLetters` gave.
 * @returns words that mostly have another case than their letters let one guess: initials that could be a word ("NASA"),
 * words that could be initials ("App"), "BlackRock".
 */
export function countCases(names: readonly ListedName[], letters: string): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { name } of names) {
    // A name all in capitals says nothing about its words.
    if (!/\p{Lu}\p{Ll}{2}/u.test(name)) continue;
    for (const [word] of name.matchAll(pieces)) {
      if (!/\p{L}{2}/u.test(word) || word === word.toLowerCase()) continue;
      const key = word.toUpperCase();
      const forms = counts.get(key) ?? new Map<string, number>();
      counts.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return [...counts]
    .flatMap(([key, forms]) => {
      const best = ruling(forms);
      const guess = isInitials(key, letters) ? key : usual(key);
      return best && best !== guess ? [best] : [];
    })
    .sort()
    .join(' ');
}
