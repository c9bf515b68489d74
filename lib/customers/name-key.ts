import { companyKey, haveSameWords } from '../names/company-key.ts';
import { wordsOf } from '../names/form-key.ts';
import { stripLegalForm } from '../names/legal-form.ts';
import { commonWords } from './common-words.ts';

/** Ideographs and syllables carry more than letters: two or three of them already name a company. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const isRare = (word: string) =>
  (word.length >= 4 || (word.length >= 2 && dense.test(word))) && !commonWords.has(word);

/** @returns the words of a name that can tell one company from another, without its legal form. */
export function distinctiveWords(name: string): string[] {
  return wordsOf(stripLegalForm(name))
    .map(({ key }) => key)
    .filter(isRare);
}

/** From so many words on, a name of common ones is as good as any other. */
const enoughCommon = 4;

/**
 * @returns true if an equal name means the same company: one word that is neither short nor common, or two of which one
 * is no common word, or four.
 */
export function isDistinctive(name: string): boolean {
  const words = wordsOf(stripLegalForm(name)).map(({ key }) => key);
  if (words.some(isRare) || words.length >= enoughCommon) return true;
  const long = words.filter((word) => word.length > 1);
  return long.length >= 2 && long.some((word) => !commonWords.has(word));
}

/** Spellings of forms that people mix freely and that rarely part two companies of one name. */
const sameClass: Record<string, string> = {
  corp: 'inc',
  corporation: 'inc',
  incorporated: 'inc',
  coltd: 'ltd',
  // One form, written short in two ways: Limitada, and Sociedad de Responsabilidad Limitada.
  ltda: 'lda',
  srl: 'sl',
};

/** @returns the parts of a legal form that matter when two are compared. */
function formClass(legalForm: string): string {
  const parts = legalForm.split('+').map((part) => sameClass[part] ?? part);
  const telling = [...new Set(parts)].filter((part) => part !== 'co' && part !== 'company');
  return telling.sort().join('+');
}

/** @returns true if both names carry a legal form and the two can't be of one company. */
export function formsContradict(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [formClass(one), formClass(other)];
  return a !== '' && b !== '' && a !== b;
}

/** @returns true if both names carry the same legal form. */
export const sameForm = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && formClass(one) === formClass(other);

/** @returns true for a single word of two or three letters that is no common word: "TPG". */
export function isShortName(name: string): boolean {
  const [word, more] = wordsOf(stripLegalForm(name));
  return word !== undefined && more === undefined && word.key.length > 1 && !commonWords.has(word.key);
}

export { companyKey, haveSameWords };
