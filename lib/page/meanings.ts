import { labelKey } from '../portals/label-key.ts';
import { type LabelMeaning, labelMeanings } from '../portals/labels.ts';

/** How well a text says each meaning, 0 to 1. */
export type Meanings = ReadonlyMap<LabelMeaning, number>;

type Phrase = { key: string; words: string[]; meanings: readonly LabelMeaning[] };

let exact: Map<string, LabelMeaning[]> | null = null;
/** Phrases by their first word; those of scripts without blanks between words are searched as a whole. */
let byFirstWord: Map<string, Phrase[]> | null = null;
let unspaced: Phrase[] = [];

const withoutBlanks = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

function dictionary() {
  if (exact && byFirstWord) return { exact, byFirstWord };
  exact = labelMeanings();
  byFirstWord = new Map();
  unspaced = [];
  for (const [key, meanings] of exact) {
    const phrase = { key, words: key.split(' '), meanings };
    if (withoutBlanks.test(key)) unspaced.push(phrase);
    const first = phrase.words[0] as string;
    const known = byFirstWord.get(first);
    if (known) known.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  return { exact, byFirstWord };
}

/** Short words stand inside too many others to mean anything unless they are most of the label. */
const shortPhrase = 4;

/** The share of the label that the phrase makes up decides; the end of a label carries its head noun. */
function containedScore(phrase: string, label: string, atEnd: boolean): number {
  const share = phrase.length / label.length;
  if (phrase.length <= shortPhrase && share < 0.5) return 0;
  return Math.min(0.94, 0.42 + 0.5 * share + (atEnd ? 0.06 : 0));
}

const cache = new Map<string, Meanings>();

/** @returns what the text can mean; empty for a text that says nothing we know. Cached by compared form. */
export function meaningsOf(text: string): Meanings {
  const key = labelKey(text);
  const known = cache.get(key);
  if (known) return known;
  const scores = new Map<LabelMeaning, number>();
  const raise = (meaning: LabelMeaning, score: number) => {
    if (score > (scores.get(meaning) ?? 0)) scores.set(meaning, score);
  };
  const { exact, byFirstWord } = dictionary();
  const whole = exact.get(key);
  if (whole) {
    // The first meaning is the portal's own; a label with two meanings needs other evidence to decide.
    whole.forEach((meaning, index) => {
      raise(meaning, index === 0 ? 1 : 0.8);
    });
  } else if (key !== '') {
    const words = key.split(' ');
    words.forEach((word, at) => {
      for (const phrase of byFirstWord.get(word) ?? []) {
        if (!phrase.words.every((part, index) => words[at + index] === part)) continue;
        const score = containedScore(phrase.key, key, at + phrase.words.length === words.length);
        for (const meaning of phrase.meanings) raise(meaning, score);
      }
    });
    if (withoutBlanks.test(key)) {
      for (const phrase of unspaced) {
        if (phrase.key.length < 2 || !key.includes(phrase.key)) continue;
        const score = containedScore(
          phrase.key.padEnd(shortPhrase + 1),
          key.padEnd(shortPhrase + 1),
          key.endsWith(phrase.key),
        );
        for (const meaning of phrase.meanings) raise(meaning, score);
      }
    }
  }
  if (cache.size > 2_000) cache.clear();
  cache.set(key, scores);
  return scores;
}
