import { fillerWords, notes, placeholderWords, plainTrialWords, trialObjects } from './data/placeholders.ts';
import { type Word, wordsOf } from './form-key.ts';
import { isKeyboardWalk } from './keyboard-walk.ts';

/** A word of a name with its place; "n/a" is one. */
export type Token = Word;

const notAvailable = /(?<![\p{L}\p{N}])n\/[ad](?![\p{L}\p{N}])/giu;

/** @returns the words of a text in order; "n/a" is one. */
export function tokensOf(text: string): readonly Token[] {
  const words = wordsOf(text);
  if (!text.includes('/')) return words;
  const found = [...text.matchAll(notAvailable)].map(({ 0: written, index }) => ({
    key: written.toLowerCase(),
    start: index,
    end: index + written.length,
  }));
  if (found.length === 0) return words;
  const others = words.filter(({ start }) => !found.some((each) => start >= each.start && start < each.end));
  return [...others, ...found].sort((one, other) => one.start - other.start);
}

const noteStarts: ReadonlySet<string> = new Set([...notes].map((note) => note.split(' ', 1)[0] ?? ''));

/** @returns true if any word may be part of a placeholder or begin a note; most names have none. */
export const maySay = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }) => isTrial(key) || noteStarts.has(key));

/** @returns true for digits alone. */
export const isNumber = (key: string) => /^\p{N}+$/u.test(key);
/** "test1" is "test". */
const bare = (key: string) => (/[a-z]$/.test(key) ? key : key.replace(/(?<=\p{L})\p{N}{1,3}$/u, ''));
/** @returns true for "xxx" and longer. */
export const isCrosses = (key: string) => key.startsWith('xxx') && /^x{3,12}$/.test(key);
const isNotAvailable = (key: string) => key === 'n/a' || key === 'n/d';
const isWalk = (key: string) => key.length >= 4 && isKeyboardWalk(key) && !isNumber(key);
/** Nobody's name, wherever it stands apart. */
export const isNonsense = (key: string) => isNotAvailable(key) || isWalk(key);
/** @returns true for a word that fills a field for a trial, in any language. */
export const isTrial = (key: string) =>
  placeholderWords.has(key) || plainTrialWords.has(bare(key)) || isCrosses(key) || isNonsense(key);
/** @returns true for one that is understood everywhere. */
export const isPlain = (key: string) => plainTrialWords.has(key) || plainTrialWords.has(bare(key));

/** @returns true for a word that beside a placeholder makes no name. */
export const isFiller = (key: string) => fillerWords.has(key) || trialObjects.has(key) || isNumber(key);

/** Something that may be a company's name must be left. */
export const isNameLeft = (tokens: readonly Token[]) =>
  tokens.some(({ key }) => key.length > 1 && !isTrial(key) && !fillerWords.has(key));

/** Notes that say the same wherever they stand; shorter ones ("for test") may belong to a name. */
export const plainNote = (text: string) =>
  notes.has(text) && !/^(?:for|de|di|pour|para|nur|zum|test) \S+$/u.test(text) && !text.endsWith(' only');

/** @returns the words with one blank between them. */
export const textOf = (tokens: readonly Token[]) => tokens.map(({ key }) => key).join(' ');

/** @returns true for words that make no name: "test account 2", "do not use", "duplicate do not use". */
export function says(tokens: readonly Token[]): boolean {
  if (tokens.some(({ key }) => isTrial(key)) && tokens.every(({ key }) => isTrial(key) || isFiller(key)))
    return true;
  let from = 0;
  while (from < tokens.length && (isTrial(tokens[from]?.key ?? '') || tokens[from]?.key === 'duplicate'))
    from++;
  return notes.has(textOf(tokens)) || notes.has(textOf(tokens.slice(from)));
}
