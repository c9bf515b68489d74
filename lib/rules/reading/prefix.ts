import { stripLegalForm } from '../../names/legal-form.ts';
import { remembering } from '../../names/remember.ts';
import { latinWords, spelledWords } from './latin.ts';

/** The whole domain may have 43 characters, `.onmicrosoft.com` has 16 of them. */
export const longestPrefix = 27;
const shortestSuggestion = 3;

/** Words that many companies share: a prefix of these alone is like nobody's name. */
const shared: ReadonlySet<string> = new Set(
  `the and und et y e i a of de der die das la le les los el il company co group grupa gruppe groupe gruppo grupo holding
  international global services service systems solutions consulting trading industries technologies technology
  polska poland deutschland france italia espana europe europa przedsiebiorstwo firma zaklad zaklady spolka handlowe
  handlowa produkcyjne uslugowe uslugowo produkcyjno handlowo uslugi gesellschaft unternehmen handel handels
  center centre centro institute institut instituto university universidad foundation public national societe entreprise etablissements sociedad empresa empresas comercio societa azienda predpriyatie kompaniya`.split(
    /\s+/,
  ),
);

/** @returns the name's words in small Latin letters, without its legal form; ä as a or, spelled, as ae. */
function wordsIn(companyName: string, spell: (text: string) => string): string[] {
  return spell(stripLegalForm(companyName))
    .replace(/(?<=[a-z0-9])['’.](?=[a-z0-9])/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
}

const plainWords = remembering((companyName) => wordsIn(companyName, latinWords), 4);
const spelled = remembering((companyName) => wordsIn(companyName, spelledWords), 4);

/** As many whole words as fit; the first one cut if it must be. */
function joined(words: readonly string[]): string {
  let prefix = '';
  for (const word of words) {
    if (prefix !== '' && prefix.length + word.length > longestPrefix) break;
    prefix += word;
  }
  return prefix.slice(0, longestPrefix);
}

const ownWords = (words: readonly string[]) => {
  const own = words.filter((word) => !shared.has(word));
  return own.length > 0 ? own : words;
};

/** @returns the words' letters and digits put together, in Latin letters, as many whole words as fit. */
export const prefixOf = (text: string): string =>
  joined(
    latinWords(text)
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.replace(/[^a-z0-9]/g, '')),
  );

/** @returns the first letters of the words, without those of small words. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) => word.charAt(0))
    .join('');

const isSpread = (letters: string, text: string): boolean => {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
};

function isLikeWords(prefix: string, words: readonly string[]): boolean {
  const whole = words.join('');
  if (whole === '' || whole.includes(prefix) || prefix.includes(whole)) return true;
  const own = ownWords(words);
  const telling = own.join('');
  if (telling.startsWith(prefix) || (telling.length > 2 && prefix.startsWith(telling))) return true;
  const begins = (word: string) => prefix.includes(word.slice(0, 4)) || prefix.includes(word);
  if (own.some((word) => word.length > 2 && begins(word))) return true;
  const initials = initialsOf(words);
  if (initials.length > 2 && prefix.includes(initials)) return true;
  if (prefix.length > 1 && initials.startsWith(prefix)) return true;
  // "wlkp", "msft": a short form keeps the first letter and the order of the others.
  const letters = prefix.replace(/(?<!\d)\d+$/, '');
  return (
    letters.length > 2 &&
    letters.length < 7 &&
    own.some(([first]) => first === letters[0]) &&
    isSpread(letters, whole)
  );
}

/**
 * @param label a domain prefix, or the label of a domain.
 * @returns true if it is made of the company's name: a word of it, the beginning of one, initials, a short form. Also
 * where that can't be told, because the name is empty or in a script that isn't spelled here.
 */
export function isLike(label: string, companyName: string): boolean {
  const prefix = latinWords(label).replace(/[^a-z0-9]/g, '');
  const words = plainWords(companyName);
  return prefix === '' || isLikeWords(prefix, words) || isLikeWords(prefix, spelled(companyName));
}

/**
 * @param companyName the legal name in any script; Cyrillic and Greek are spelled in Latin letters.
 * @returns up to four prefixes made of it, the likeliest first: all words, the same with ä as ae, the words that tell
 * it from others, the first of them, the initials. None if the name has fewer than three Latin letters or digits.
 */
export function suggestedPrefixes(companyName: string): string[] {
  const words = plainWords(companyName);
  const own = ownWords(words);
  const whole = joined(words);
  const cut = words.join('').length > longestPrefix;
  const candidates = [
    ...(cut
      ? [joined(own), whole]
      : [whole, /[şğıİ]/i.test(companyName) ? '' : joined(spelled(companyName)), joined(own)]),
    own.find((word) => word.length > shortestSuggestion) ?? '',
    initialsOf(words),
  ].map((prefix) => prefix.slice(0, longestPrefix));
  return [...new Set(candidates)].filter((prefix) => prefix.length >= shortestSuggestion).slice(0, 4);
}

/** @returns the likeliest of `suggestedPrefixes`; undefined if there is none. */
export const suggestedPrefix = (companyName: string): string | undefined => suggestedPrefixes(companyName)[0];
