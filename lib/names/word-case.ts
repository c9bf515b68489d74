import {
  ownCase,
  ownCaseOf,
  smallCyrillic,
  smallWords,
  smallWordsIn,
  smallWordsOf,
} from './data/case-words.ts';
import table from './data/name-words.json' with { type: 'json' };
import { isInitials } from './initials.ts';
import { countryLanguages, type NameLanguage } from './name-language.ts';

/** What the case of a word hangs on beside its letters. */
export type CaseContext = {
  /** ISO 3166-1 alpha-2, if it is known. */
  country: string | undefined;
  languages: readonly NameLanguage[];
  /** True if the name was all in capitals, so that a word may be initials. */
  capitals: boolean;
  /** True if the name is a whole Cyrillic phrase, in which words are small; after a short form ("ООО") stands a brand. */
  phrase: boolean;
  /** Turkish has two letters I. */
  locale: 'tr' | undefined;
};

let counted: ReadonlyMap<string, string> | undefined;

/** @returns the case that most names have the word in, where that is not one capital alone; key in capitals. */
function countedCase(key: string): string | undefined {
  counted ??= new Map(table.cases.split(' ').map((word) => [word.toUpperCase(), word]));
  return counted.get(key);
}

/** @returns the word as `pattern` has it, which may hold an ß for SS; dots stay where they are. */
function inCaseOf(word: string, pattern: string): string {
  if (!word.includes('.')) return pattern;
  const letters = [...pattern];
  return [...word].map((each) => (each === '.' ? each : (letters.shift() ?? each))).join('');
}

/** Outside Turkish the dot of an İ would stay as a mark of its own. */
const lower = (word: string, { locale }: CaseContext) =>
  word.toLocaleLowerCase(locale).replaceAll('i\u0307', 'i');
const capitalised = (word: string, context: CaseContext): string => {
  if (context.languages[0] === 'nl' && /^ij/i.test(word)) return `IJ${lower(word.slice(2), context)}`;
  return word.slice(0, 1).toLocaleUpperCase(context.locale) + lower(word.slice(1), context);
};

const isSmall = (small: string, { languages, country }: CaseContext) =>
  smallWords.has(small) ||
  smallCyrillic.has(small) ||
  (country !== undefined && smallWordsIn[country]?.has(small) === true) ||
  (languages.length === 0 && country !== undefined && smallWordsOf.en.has(small)) ||
  languages.some((language) => smallWordsOf[language].has(small));

/** Behind the first word, Cyrillic names write all small but the names of countries and what is in quotation marks. */
const cyrillicNames =
  /^(?:росси[ийя]|украин[аы]|україн[аи]|србиј[аие]|българия|казахстан|қазақстан|беларусь|москв[аы]|київ|києва|москов\p{L}+|ран|нан|рф|снг)$/u;

/** @returns a known word in the case of its own; `undefined` if it has none. */
function known(word: string, context: CaseContext): string | undefined {
  const key = word.replaceAll('.', '').toLocaleUpperCase(context.locale);
  const pattern =
    (context.country ? ownCaseOf[context.country]?.get(key) : undefined) ??
    ownCase.get(key) ??
    countedCase(key);
  return pattern === undefined ? undefined : inCaseOf(word, pattern);
}

/** "1ST" is an ordinal, "3M" and "CO2" are signs, "24SEVEN" holds a word. */
function numbered(word: string, context: CaseContext): string {
  if (/^\p{N}+(?:st|nd|rd|th|er|e|ème)$/iu.test(word)) return lower(word, context);
  if (!context.capitals) return word.toLocaleUpperCase(context.locale);
  return word.replace(/\p{L}{4,}/gu, (letters) => capitalised(letters, context));
}

/**
 * @param word a piece of a name, all in capitals or all small: letters, or letters each with a dot.
 * @param first true if no word of the name stands before it, so that it is written with a capital in any case.
 * @param last true if none follows: a name doesn't end with "and" or "of".
 * @returns the word in the case that names have it in.
 */
export function wordCase(word: string, first: boolean, context: CaseContext, last = false): string {
  const small = lower(word, context);
  const upper = word.toLocaleUpperCase(context.locale);
  if (/\p{N}/u.test(word)) return numbered(word, context);
  if (!first && !last && isSmall(small, context)) return small;
  const own = known(word, context);
  if (own !== undefined) return first && own === small ? capitalised(own, context) : own;
  if (word.includes('.') || word.length === 1) return upper;
  if (isInitials(upper)) return upper;
  if (!first && context.phrase && /^\p{Script=Cyrillic}+$/u.test(word) && !cyrillicNames.test(small))
    return small;
  const clan = /^mc(?=[b-df-hj-np-tv-z]\p{L}{2})/u.test(small) ? 2 : 0;
  return capitalised(word.slice(0, clan), context) + capitalised(word.slice(clan), context);
}

/** Where letters are lowered as in Turkish: I to ı, İ to i. */
const turkic: ReadonlySet<string> = new Set(['TR', 'CY', 'AZ']);

/** @returns what the case of a name's words hangs on. */
export function caseContext(name: string, country: string | undefined): CaseContext {
  const turkish = /[İıĞğ]/.test(name) && (country === undefined || turkic.has(country));
  return {
    country,
    languages: country ? countryLanguages(country) : allSmall,
    capitals: !/\p{Ll}/u.test(name),
    phrase: !ownCase.has(/^\p{L}+/u.exec(name)?.[0].toUpperCase() ?? ''),
    locale: turkish && /[İı]/.test(name) ? 'tr' : undefined,
  };
}

/** Without a country, the small words of the commonest languages count. */
const allSmall: readonly NameLanguage[] = ['pl', 'de', 'fr', 'es', 'it', 'nl'];
