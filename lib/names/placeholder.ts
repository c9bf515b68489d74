import {
  doubtfulPersonWords,
  doubtfulWords,
  fictitiousNames,
  fictitiousWords,
  fillerWords,
  nobodyWords,
  placeholderPhrases,
  placeholderWords,
} from './data/placeholders.ts';
import { wordsOf } from './form-key.ts';
import { isKeyboardWalk } from './keyboard-walk.ts';
import { stripLegalForm } from './legal-form.ts';
import { remembering } from './remember.ts';

/**
 * `certain`: nothing but placeholder words; `likely`: a few firms or people of that name exist; `possible`: a word that
 * firms do bear, with a legal form.
 */
export type Placeholder = 'certain' | 'likely' | 'possible' | 'fictitious';

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key);

const parted = (name: string) =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2');

/** Words as nearly everybody types them have nothing to part. */
const mayBePasted = /[^ -/:-~]|[a-z][A-Z]/;

/** "TestCompany", "test_firma" and "test123" are several words. */
const wordsApart = (name: string): string[] =>
  mayBePasted.test(name) ? keysOf(parted(name)).filter((key) => !/^\p{N}+$/u.test(key)) : keysOf(name);

const isFiller = (word: string) => fillerWords.has(word) || word.length === 1;

function readPlaceholder(name: string): Placeholder | undefined {
  const whole = keysOf(name);
  const joined = whole.join('');
  const rest = stripLegalForm(name);
  const core = rest === name ? whole : keysOf(rest);
  const coreJoined = core.join('');
  if (fictitiousNames.has(coreJoined) || fictitiousNames.has(joined) || fictitiousWords.has(core[0] ?? ''))
    return 'fictitious';
  const apart = wordsApart(rest);
  const phrase = [joined, coreJoined, apart.join('')].find((key) => placeholderPhrases.has(key));
  if (phrase) return phrase.length > 3 ? 'certain' : shortNone(name);
  if (core.length <= 3 && isKeyboardWalk(coreJoined))
    return /^\p{N}/u.test(coreJoined) ? 'likely' : 'certain';
  const placeholders = apart.filter((word) => placeholderWords.has(word));
  const known = apart.every((word) => placeholderWords.has(word) || isFiller(word));
  if (placeholders.length > 0 && known) {
    if (apart.length > 1) return 'certain';
    const withForm = core.length < whole.length;
    if (doubtfulWords.has(placeholders[0] ?? '')) return withForm ? 'possible' : 'likely';
    return withForm ? 'likely' : 'certain';
  }
  const [first = '', second = ''] = apart;
  const trial = /^(?:test|testowa|testowy|demo|dummy)$/.test(first);
  return trial &&
    /^(?:company|customer|account|tenant|klient|firma|kunde|client|cliente|entreprise)$/.test(second)
    ? 'likely'
    : undefined;
}

const known = remembering((name) => ({ found: readPlaceholder(name) }));

/**
 * Asks of a company's name whether it was only typed to fill the field. Only the whole name counts (apart from legal
 * form and digits), so that "Aehr Test Systems" and "Demo Polska" pass.
 */
export const companyPlaceholder = (name: string): Placeholder | undefined => known(name).found;

/** "n/a" is nobody's name; "NA" and "ND" may be initials. */
const shortNone = (name: string): Placeholder => (/[./]/.test(name) ? 'certain' : 'likely');

function readPerson(name: string): Placeholder | undefined {
  const words = wordsApart(name);
  const joined = words.join('');
  if (words.length === 0) return undefined;
  if (isKeyboardWalk(joined)) return 'certain';
  if (/^(\p{L})\1{2,}$/u.test(joined)) return 'certain';
  if (nobodyWords.has(joined)) return joined.length > 2 || /[./]/.test(name) ? 'certain' : undefined;
  const nobody = words.filter((word) => nobodyWords.has(word));
  const doubtful = words.filter((word) => doubtfulPersonWords.has(word));
  if (nobody.length > 0 && nobody.length + doubtful.length + words.filter(isFiller).length >= words.length)
    return 'certain';
  return doubtful.length === words.length ? 'likely' : undefined;
}

const knownPersons = remembering((name) => ({ found: readPerson(name) }));

/** Asks the same of one part of a person's name. */
export const personPlaceholder = (name: string): Placeholder | undefined => knownPersons(name).found;
