import { shortWord } from '../names/abbreviation-lookup.ts';
import { formEdges } from '../names/form-edges.ts';
import { readWords, type Word } from '../names/form-key.ts';
import { commonForms } from '../names/form-table.ts';
import { latinSpelling } from '../names/latin-spelling.ts';
import { gluedSpan, isFormKey } from '../names/legal-form.ts';
import { commonWords } from './common-words.ts';
import { numberWord } from './number-words.ts';

/** Words for "and" that are nothing else; a sign for it is no word at all. */
export const ands: ReadonlySet<string> = new Set(['and', 'und', 'et', 'og', 'och', 've']);

/** Scripts that put no blank between words: two letters of them tell about as much as one word of others. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const mayBeDense = /[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\ud7af\uf900-\ufaff]/;

/** No name has more words; a text of a thousand characters must not cost more than a name. */
export const mostWords = 100;

const isSingle = ({ key }: Word) => key.length === 1;
const isApostrophe = (sign: string | undefined) =>
  sign === "'" || sign === '’' || sign === '‘' || sign === '`';

/**
 * One word of a name. `aside`: it stands in brackets, behind a dash or behind a legal form ("Orlik GmbH (London)"), where
 * people put what may as well be left out. `as` is the word as it was written, where that was shortened or is a number.
 */
export type NameWord = { word: string; aside: boolean; as: string };

/** What stands between two words. */
const opens = /[([]/;
const dash = /\s[-–—|:]\s/;

/** The words between the legal forms, initials joined ("U.S." is "us"), apostrophes gone ("Children's"). */
function pieces(text: string): NameWord[] {
  let words = readWords(text);
  const glued = gluedSpan(words);
  let from = 0;
  let to = words.length;
  let body = text;
  if (glued) {
    body = `${text.slice(0, glued.start)} ${text.slice(glued.end)}`;
    words = readWords(body);
    to = words.length;
  } else {
    const edges = formEdges(words);
    from = edges.start;
    to = edges.end;
  }
  const found: NameWord[] = [];
  let behind = false;
  let bracketed = false;
  for (let at = from; at < to && found.length < mostWords; at++) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (at > from && before && word.start > before.end + 1) {
      const between = body.slice(before.end, word.start);
      if (opens.test(between)) bracketed = true;
      else if (bracketed && between.includes(')')) bracketed = false;
      if (dash.test(between)) behind = true;
    }
    let key = word.key;
    if (at > from && at < to - 1 && ands.has(key)) continue;
    if (
      at > from &&
      key.length <= 1 &&
      before &&
      word.start === before.end + 1 &&
      isApostrophe(body[before.end])
    ) {
      const last = found.at(-1);
      if (last) {
        last.word += key;
        last.as += key;
      }
      continue;
    }
    for (; isSingle(word) && at + 1 < to && isSingle(words[at + 1] as Word); at++) {
      key += (words[at + 1] as Word).key;
    }
    // Initials that were joined are no Roman numeral.
    const aside = (behind || bracketed) && found.length > 0;
    const number = key === word.key ? numberWord(key, at > from && at === to - 1) : key;
    found.push({ word: number, aside, as: key });
    if (at > from && isUsualForm(key)) behind = true;
  }
  return found;
}

const isUsualForm = (key: string) =>
  commonForms().has(key) ? key !== 'co' : key.length > 2 && isFormKey(key) && !commonWords.has(key);

/** Overlapping pairs of the letters; a single letter stays. */
function pairsOf(key: string): string[] {
  const letters = [...key];
  if (letters.length < 3) return [key];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** Names of countries that are as often written short, as the words they consist of. */
const countries: readonly (readonly [short: string, ...words: string[]])[] = [
  ['usa', 'united', 'states', 'of', 'america'],
  ['usa', 'united', 'states'],
  ['uk', 'united', 'kingdom'],
  ['uae', 'united', 'arab', 'emirates'],
];

function countryAt(words: readonly NameWord[], at: number): (typeof countries)[number] | undefined {
  if (words[at]?.word !== 'united') return undefined;
  return countries.find(([, ...parts]) => parts.every((part, place) => words[at + place]?.word === part));
}

/**
 * Reads a company's name into the words that are compared, whatever its script.
 * @param name one name, without others it trades under; see `tradingNames`.
 * @returns folded words in their order without legal forms at the ends and without "and": Cyrillic and Greek in Latin
 * letters, numbers as digits, usual short words spelled out, scripts without blanks as pairs of letters. Empty for a
 * text without letters and digits.
 */
export function nameWords(name: string): NameWord[] {
  const found = pieces(name.normalize('NFKC'));
  const words: NameWord[] = [];
  for (let at = 0; at < found.length; at++) {
    const { word: piece, aside, as } = found[at] as NameWord;
    const country = countryAt(found, at);
    if (country) {
      words.push({ word: country[0], aside, as: country[0] });
      at += country.length - 2;
    } else if (mayBeDense.test(piece) && dense.test(piece)) {
      for (const word of pairsOf(piece)) words.push({ word, aside, as: word });
    } else {
      const word = latinSpelling(piece);
      // A hard sign by itself is spelled by nothing.
      if (word !== '')
        words.push({ word: word === 'us' ? 'usa' : (shortWord(word) ?? word), aside, as: latinSpelling(as) });
    }
  }
  return words.slice(0, mostWords);
}
