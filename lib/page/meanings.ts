import { labelKey } from '../portals/label-key.ts';
import { type LabelMeaning, type LabelTable, labelMeanings, type Mark, markTest } from '../portals/labels.ts';

/** How well a text says each meaning, 0 to 1. */
export type Meanings = ReadonlyMap<LabelMeaning, number>;

type Phrase = { key: string; words: string[]; meanings: readonly LabelMeaning[] };

const withoutBlanks = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** Phrases by their first word; those of scripts without blanks between words are searched as a whole. */
type Dictionary = {
  exact: Map<string, LabelMeaning[]>;
  byFirstWord: Map<string, Phrase[]>;
  unspaced: Phrase[];
  /** Beginnings of words, written with a star in the table: languages bend the ends. */
  stems: Phrase[];
};

function dictionaryOf(table: LabelTable): Dictionary {
  const exact = labelMeanings(table);
  const byFirstWord = new Map<string, Phrase[]>();
  const unspaced: Phrase[] = [];
  const stems: Phrase[] = [];
  for (const [key, meanings] of exact) {
    if (key.endsWith('*')) {
      stems.push({ key: key.slice(0, -1), words: [], meanings });
      continue;
    }
    const phrase = { key, words: key.split(' '), meanings };
    if (withoutBlanks.test(key)) unspaced.push(phrase);
    const first = phrase.words[0] as string;
    const known = byFirstWord.get(first);
    if (known) known.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  return { exact, byFirstWord, unspaced, stems };
}

/** Short words stand inside too many others to mean anything unless they are most of the label. */
const shortPhrase = 3;

/** The share of the label that the phrase makes up decides; the end of a label carries its head noun. */
function containedScore(phrase: string, label: string, atEnd: boolean): number {
  const share = phrase.length / label.length;
  if (phrase.length <= shortPhrase && share < 0.5) return 0;
  return Math.min(0.94, 0.42 + 0.5 * share + (atEnd ? 0.06 : 0));
}

/** Words that join two names of one thing, in the languages of the table. */
const connectors = new Set(
  'or and lub i oder und ou et o y e of en eller och og tai ja vagy es a nebo veya ve или и'.split(' '),
);

/** The words of a phrase with others between them ("nazwa prawna firmy") say less than side by side. */
const apartTrust = 0.92;

/** A beginning says a little less than the whole word. */
const stemTrust = 0.95;

/** Tables name line 2 less often than line 1; the label is the same but for the digit. */
function secondLine(words: readonly string[], exact: Dictionary['exact']): boolean {
  if (!words.includes('2')) return false;
  const first = words.map((word) => (word === '2' ? '1' : word)).join(' ');
  const bare = words.filter((word) => word !== '2').join(' ');
  return [first, bare].some((key) => exact.get(key)?.includes('addressLine1') ?? false);
}

/** What the table knows, asked by text. */
export type Recogniser = {
  /** What the text can mean; empty for one that says nothing we know. Cached by compared form. */
  meaningsOf(text: string): Meanings;
  isMark(mark: Mark, key: string): boolean;
};

const mostCached = 2_000;

/** @param table all known labels; the work of reading it is done once here. */
export function createRecogniser(table: LabelTable): Recogniser {
  const dictionary = dictionaryOf(table);
  const cache = new Map<string, Meanings>();
  // A form is read at every change, and making the compared form costs more than looking it up.
  const byText = new Map<string, Meanings>();
  return {
    isMark: markTest(table),
    meaningsOf(text) {
      const old = byText.get(text);
      if (old) return old;
      const key = labelKey(text);
      if (cache.size > mostCached) cache.clear();
      if (byText.size > mostCached) byText.clear();
      const meanings = cache.get(key) ?? weighed(key, dictionary);
      cache.set(key, meanings);
      byText.set(text, meanings);
      return meanings;
    },
  };
}

function weighed(key: string, { exact, byFirstWord, unspaced, stems }: Dictionary): Meanings {
  const scores = new Map<LabelMeaning, number>();
  const raise = (meaning: LabelMeaning, score: number) => {
    if (score > (scores.get(meaning) ?? 0)) scores.set(meaning, score);
  };
  const spoken = key.split(' ');
  // "Country or region" and "Country/region" are the same label.
  const linked = spoken.filter((word) => !connectors.has(word)).join(' ');
  const whole = exact.get(key) ?? exact.get(linked);
  if (whole) {
    // The first meaning is the portal's own; a label with two meanings needs other evidence to decide.
    whole.forEach((meaning, index) => {
      raise(meaning, index === 0 ? 1 : 0.8);
    });
    return scores;
  }
  if (key === '') return scores;
  const words = linked === '' ? spoken : linked.split(' ');
  const said = new Set(words);
  words.forEach((word, at) => {
    for (const phrase of byFirstWord.get(word) ?? []) {
      const together = phrase.words.every((part, index) => words[at + index] === part);
      if (!together && !phrase.words.every((part) => said.has(part))) continue;
      const atEnd = together && at + phrase.words.length === words.length;
      const score = (together ? 1 : apartTrust) * containedScore(phrase.key, key, atEnd);
      for (const meaning of phrase.meanings) raise(meaning, score);
    }
    for (const stem of stems) {
      if (!word.startsWith(stem.key)) continue;
      const score = stemTrust * containedScore(word, key, at + 1 === words.length);
      for (const meaning of stem.meanings) raise(meaning, score);
    }
  });
  const line1 = secondLine(words, exact);
  if (line1) raise('addressLine2', 0.95);
  if (!withoutBlanks.test(key)) return scores;
  for (const phrase of unspaced) {
    if (phrase.key.length < 2 || !key.includes(phrase.key)) continue;
    // Two characters of such a script say as much as a word of another.
    const longer = (text: string) => text.padEnd(shortPhrase + 1);
    const score = containedScore(longer(phrase.key), longer(key), key.endsWith(phrase.key));
    for (const meaning of phrase.meanings) raise(meaning, score);
  }
  return scores;
}
