import { isConnector, type Word, wordsOf } from './form-key.ts';
import { legalFormSpans } from './legal-form.ts';

/** Words for "and" in the languages of the names. */
const ands: ReadonlySet<string> = new Set([
  'and',
  'und',
  'et',
  'i',
  'y',
  'e',
  'og',
  'och',
  'ja',
  'en',
  've',
  'и',
]);

/** "The" at the start and an "and" between two whole words say nothing about who is meant; "I" among initials may. */
function counts(word: Word, at: number, words: readonly Word[]): boolean {
  if (at === 0 && words.length > 1 && word.key === 'the') return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  const joins = ands.has(word.key) || isConnector(word.key);
  if (!joins || !before || !after) return true;
  return word.key.length === 1 && (before.key.length < 3 || after.key.length < 3);
}

/**
 * The strict key of a company's name: two names with one key differ in case, accents, punctuation, blanks, the
 * word for "and", a leading "The" or the legal form's spelling alone. Never a matter of similarity.
 * @param name any text, at most 1,000 characters are sensible; legal forms are cut off at both ends.
 * @returns the key ('' if there is no letter or digit) and the legal form in its usual short spelling's key
 * ("Limited" and "Ltd." both give "ltd"; several are joined with "+"), `null` if the name carries none.
 */
export function companyKey(name: string): { key: string; legalForm: string | null } {
  const text = name.normalize('NFKC');
  const spans = legalFormSpans(text).filter(({ at }) => at !== 'inside');
  const words = wordsOf(spans.reduce((left, { start, end }) => blanked(left, start, end), text));
  const kept = words.filter(counts);
  return {
    key: (kept.length > 0 ? kept : words).map(({ key }) => key).join(''),
    legalForm: spans.length > 0 ? spans.map(({ key }) => key).join('+') : null,
  };
}

const blanked = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** @returns the strict key alone, see `companyKey`. */
export const normalisedCompanyName = (name: string): string => companyKey(name).key;
