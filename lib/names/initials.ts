import { folded } from '../shared/text.ts';
import table from './data/name-words.json' with { type: 'json' };

const alphabet = '^abcdefghijklmnopqrstuvwxyz';
/** The builder writes the logarithms of the pairs as digits to base 36, with this one for no difference. */
const even = 18;

/** From which sum on a word of so many letters is rather initials than a word; counted on names of companies. */
const least: Readonly<Record<number, number>> = { 2: 1, 3: 4, 4: 9, 5: 14 };

/** @returns in quarters of a logarithm how much more the word's pairs of letters look like initials than like a word. */
function looksLikeInitials(key: string, letters: string): number {
  let sum = 0;
  let row = 0;
  for (const letter of `${key}^`) {
    const column = alphabet.indexOf(letter);
    if (column < 0) return Number.NEGATIVE_INFINITY;
    sum += Number.parseInt(letters[row * alphabet.length + column] ?? '', 36) - even;
    row = column;
  }
  return sum;
}

/**
 * Whether a word of a name that is all of one case is likely letters said one by one ("KGHM", "UWM").
 * @param letters the counted pairs, for the builder that has just counted them.
 * @param word letters in capitals; other scripts and words of six letters or more with a vowel are no initials.
 */
export function isInitials(word: string, letters = table.letters): boolean {
  if (/^[IVX]{2,5}$/.test(word)) return true;
  if (!/^\p{Script=Latin}+$/u.test(word)) return false;
  const key = folded(word);
  if (!/[aeiouy]/.test(key)) return true;
  const bound = least[key.length];
  return bound !== undefined && looksLikeInitials(key, letters) >= bound;
}
