import { formEdges } from './form-edges.ts';
import { isConnector, readWords, type Word } from './form-key.ts';
import { gluedSpan } from './legal-form.ts';

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

/**
 * "The" at the start and an "and" between two whole words say nothing about who is meant; "I" among initials may.
 * @param from where the name begins, without legal form, and `to` where it ends.
 */
function counts(words: readonly Word[], at: number, from: number, to: number): boolean {
  const { key } = words[at] as Word;
  if (at === from && to - from > 1 && key === 'the') return false;
  if (at === from || at === to - 1 || !(ands.has(key) || isConnector(key))) return true;
  return (
    key.length === 1 && ((words[at - 1] as Word).key.length < 3 || (words[at + 1] as Word).key.length < 3)
  );
}

function joined(words: readonly Word[], from: number, to: number): string {
  let all = '';
  let telling = '';
  for (let at = from; at < to; at++) {
    const { key } = words[at] as Word;
    all += key;
    if (counts(words, at, from, to)) telling += key;
  }
  return telling === '' ? all : telling;
}

type Body = { text: string; words: readonly Word[]; from: number; to: number; legalForm: string | null };

/** The words of a name between its legal forms, and the text they were read from. */
function bodyOf(name: string): Body {
  const text = name.normalize('NFKC');
  const words = readWords(text);
  const glued = gluedSpan(words);
  if (glued) {
    const rest = text.slice(0, glued.start) + text.slice(glued.end);
    const left = readWords(rest);
    return { text: rest, words: left, from: 0, to: left.length, legalForm: glued.key };
  }
  const { start, startKey, end, endKey } = formEdges(words);
  const both = startKey !== '' && endKey !== '';
  const legalForm = both ? `${startKey}+${endKey}` : startKey || endKey || null;
  return { text, words, from: start, to: end, legalForm };
}

/**
 * The strict key of a company's name: two names with one key differ in case, accents, punctuation, blanks, the
 * word for "and", a leading "The" or the legal form's spelling alone. Never a matter of similarity.
 * @param name any text, at most 1,000 characters are sensible; legal forms are cut off at both ends.
 * @returns the key ('' if there is no letter or digit) and the legal form in its usual short spelling's key
 * ("Limited" and "Ltd." both give "ltd"; several are joined with "+"), `null` if the name carries none.
 */
export function companyKey(name: string): { key: string; legalForm: string | null } {
  const { words, from, to, legalForm } = bodyOf(name);
  return { key: joined(words, from, to), legalForm };
}

/** Where in the key one word ends and another begins, and whether an "and" stands there. */
function seams(name: string): Map<number, boolean> {
  const { text, words, from, to } = bodyOf(name);
  const found = new Map<number, boolean>();
  let length = 0;
  let and = false;
  for (let at = from; at < to; at++) {
    const { start, key } = words[at] as Word;
    and ||= /[&+]/.test(text.slice(words[at - 1]?.end ?? start, start));
    if (counts(words, at, from, to)) {
      if (length > 0) found.set(length, and);
      length += key.length;
      and = false;
    } else and = true;
  }
  return found;
}

/**
 * Whether two names of one key can be one name: blanks may be missing in the one or in the other ("Super Bowl",
 * "Superbowl"), but not here in the one and there in the other ("Superb Owl"), and no "and" with its blanks ("Book & Worm"
 * and "Bookworm").
 * @param one a name, as `companyKey` takes it; the other likewise.
 */
export function haveSameWords(one: string, other: string): boolean {
  const [a, b] = [seams(one), seams(other)];
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few.keys()].every((at) => many.has(at)) && [...many].every(([at, and]) => !and || few.has(at));
}

/** @returns the strict key alone, see `companyKey`. */
export const normalisedCompanyName = (name: string): string => companyKey(name).key;
