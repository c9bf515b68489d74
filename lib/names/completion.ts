import { folded } from '../shared/text.ts';
import { languageTables } from './abbreviation-tables.ts';
import table from './data/name-words.json' with { type: 'json' };
import type { NameLanguage } from './name-language.ts';

type Word = { word: string; key: string };

const counted: Readonly<Record<string, string>> = table.words;
const lists = new Map<NameLanguage, readonly Word[]>();

/**
 * Built when first asked for: the words chosen by hand, then those that the names of many companies hold; in English
 * these first, since there are enough of them to tell how common a word is.
 */
function wordList(language: NameLanguage): readonly Word[] {
  const known = lists.get(language);
  if (known) return known;
  const both = [languageTables[language].words, counted[language] ?? ''];
  const words = new Set((language === 'en' ? both.reverse() : both).join(' ').trim().split(/\s+/));
  const list = [...words].map((word) => ({ word, key: folded(word) }));
  lists.set(language, list);
  return list;
}

/** No key is shorter, so that it is compared only with the words that begin with its first two letters. */
const beginning = 2;
const none: readonly Word[] = [];
const byBeginning = new Map<NameLanguage, Map<string, Word[]>>();

function wordsLike(key: string, language: NameLanguage): readonly Word[] {
  const known = byBeginning.get(language);
  if (known) return known.get(key.slice(0, beginning)) ?? none;
  const index = new Map<string, Word[]>();
  for (const word of wordList(language)) {
    const start = word.key.slice(0, beginning);
    const same = index.get(start);
    if (same) same.push(word);
    else index.set(start, [word]);
  }
  byBeginning.set(language, index);
  return index.get(key.slice(0, beginning)) ?? none;
}

const chosenWords = new Map<NameLanguage, readonly Word[]>();

/** Words chosen by hand: what a few consonants mean must not be a name. */
function chosen(language: NameLanguage): readonly Word[] {
  const known = chosenWords.get(language);
  if (known) return known;
  const words = new Set(languageTables[language].words.split(/\s+/));
  const list = wordList(language).filter(({ word }) => words.has(word));
  chosenWords.set(language, list);
  return list;
}

/** A word isn't shortened by a letter or two: "Service." is no "Services". */
const leastLeftOut = 2;
const mostWords = 3;

const isVowel = (letter: string) => 'aeiouy'.includes(letter);

/** @returns true if the letters of `key` stand in `word` in their order, from the first letter on. */
function isSkeleton(key: string, word: string): boolean {
  if (key[0] !== word[0] || word.length < key.length + leastLeftOut) return false;
  let at = 0;
  for (const letter of key) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "Mngmt" has no vowel and ends with the word's last consonant or near it. */
const skeletonOf = (key: string, word: string) =>
  isSkeleton(key, word) && word.slice(-4).includes(key.slice(-1)) && word.slice(1, 4).includes(key[1] ?? '');

/**
 * Completes a word that was cut off ("manufact", "inst") or written without its vowels ("mngmt").
 * @param key folded, without its dot, at least two letters; a mark inside ("int'l", "comm.le") stands for what is left out.
 * @returns common words of the language that it may stand for, likeliest first, at most three; none if it is itself a
 * common word.
 */
export function completions(key: string, language: NameLanguage): string[] {
  const words = wordsLike(key, language);
  const [head = '', tail] = key.split(/['.]/);
  if (tail !== undefined) {
    // "Mark's", "Gold'n" and "L'Age" are whole.
    if (head.length < 2 || /^(?:s|n|m|re|ll|ve|em)$/.test(tail)) return [];
    const fits = ({ key: word }: Word) =>
      word.startsWith(head) && word.endsWith(tail) && word.length > head.length + tail.length;
    return words
      .filter(fits)
      .slice(0, mostWords)
      .map(({ word }) => word);
  }
  if (words.some((word) => word.key === key)) return [];
  const cut = words.filter(
    (word) => word.key.startsWith(key) && word.key.length >= key.length + leastLeftOut,
  );
  const fewVowels = key.length >= 3 && [...key].filter(isVowel).length === 0;
  const found =
    cut.length > 0 || !fewVowels ? cut : chosen(language).filter((word) => skeletonOf(key, word.key));
  return found.slice(0, mostWords).map(({ word }) => word);
}
