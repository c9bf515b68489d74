import { type LabelIndex, stemStart, tellingWords, unspacedScript } from '../portals/label-index.ts';
import { labelKey } from '../portals/label-key.ts';
import { type LabelMeaning, type Mark, markTest } from '../portals/labels.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { nameWords } from './name-words.ts';

/** How well a text says each meaning, 0 to 1. */
export type Meanings = ReadonlyMap<LabelMeaning, number>;

/** Short words stand inside too many others to mean anything unless they are most of the label. */
const shortPhrase = 3;

/** The share of the label that the phrase makes up decides; the end of a label carries its head noun. */
function containedScore(phrase: string, label: string, atEnd: boolean): number {
  const share = phrase.length / label.length;
  if (phrase.length <= shortPhrase && share < 0.5) return 0;
  return Math.min(0.94, 0.42 + 0.5 * share + (atEnd ? 0.06 : 0));
}

/** The words of a phrase with others between them ("nazwa prawna firmy") say less than side by side. */
const apartTrust = 0.92;

/** A beginning says a little less than the whole word. */
const stemTrust = 0.95;

/** A label's first part says nearly as much as a label that is no longer. */
const startTrust = 0.95;

/** Tables name line 2 less often than line 1; the label is the same but for the digit, and a third line is none of ours. */
const laterLines: [string, LabelMeaning][] = [
  ['2', 'addressLine2'],
  ['3', 'other'],
];

/** What the table knows, asked by text. */
export type Recogniser = {
  /** What the text can mean; empty for one that says nothing we know. Cached by compared form. */
  meaningsOf(text: string): Meanings;
  /** The same for a control's name or id: words glued together, between prefixes that say nothing. */
  meaningsOfName(name: string): Meanings;
  isMark(mark: Mark, key: string): boolean;
};

const mostCached = 2_000;

/** Asked again at every change of a form, most texts are the same as before. */
function cached(weigh: (text: string) => Meanings): (text: string) => Meanings {
  const known = new Map<string, Meanings>();
  return (text) => {
    const old = known.get(text);
    if (old) return old;
    if (known.size > mostCached) known.clear();
    const fresh = weigh(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** @param index all known labels. */
export function createRecogniser(index: LabelIndex): Recogniser {
  const dictionary = dictionaryOf(index);
  const isMark = markTest(index);
  const ofKey = cached((key) => weighed(key, dictionary));
  return {
    isMark,
    meaningsOf: cached((text) => {
      // "Address1" is written for people, too.
      const whole = ofKey(labelKey(text).replace(/([a-z])(?=[123]\b)/g, '$1 '));
      // What follows a colon or a bracket explains: "E-mail: never passed on".
      const start = /^[\s*]*([^:*(\n,;|?!.]+)[:*(\n,;|?!.]\s*\S/.exec(text)?.[1];
      if (!start || Math.max(0, ...whole.values()) >= 0.9) return whole;
      const scores = new Map(whole);
      for (const [meaning, score] of ofKey(labelKey(start))) {
        scores.set(meaning, Math.max(scores.get(meaning) ?? 0, score * startTrust));
      }
      return scores;
    }),
    meaningsOfName: cached((name) => {
      const words = nameWords(name, dictionary);
      const all = ofKey(words.join(' '));
      const telling = words.filter((word) => !isMark('namePrefix', word));
      if (telling.length === words.length || telling.length === 0 || Math.max(0, ...all.values()) >= 0.9)
        return all;
      return ofKey(telling.join(' '));
    }),
  };
}

type Span = { from: number; to: number; score: number; meanings: readonly LabelMeaning[] };

function weighed(key: string, { exact, startingWith, unspaced, stems, fillers }: Dictionary): Meanings {
  const scores = new Map<LabelMeaning, number>();
  if (key === '') return scores;
  const raise = (meaning: LabelMeaning, score: number) => {
    if (score > (scores.get(meaning) ?? 0)) scores.set(meaning, score);
  };
  const words = tellingWords(key.split(' '), fillers);
  const telling = words.join(' ');
  const whole = exact(key) ?? exact(telling);
  if (whole) {
    // The first meaning is the portal's own; a label with two meanings needs other evidence to decide.
    whole.forEach((meaning, index) => {
      raise(meaning, index === 0 ? 1 : 0.8);
    });
    return scores;
  }
  const spans: Span[] = [];
  words.forEach((word, at) => {
    for (const { words: parts, telling: text, alone, meanings } of startingWith(word)) {
      if (alone) continue;
      const together = parts.every((part, index) => words[at + index] === part);
      const to = at + parts.length;
      if (together) {
        spans.push({ from: at, to, meanings, score: containedScore(text, telling, to === words.length) });
      } else if (parts.every((part) => words.includes(part))) {
        const score = apartTrust * containedScore(text, telling, false);
        for (const meaning of meanings) raise(meaning, score);
      }
    }
    for (const { whole: text, meanings } of stems(word.slice(0, stemStart))) {
      if (!word.startsWith(text)) continue;
      const score = stemTrust * containedScore(word, telling, at + 1 === words.length);
      spans.push({ from: at, to: at + 1, meanings, score });
    }
  });
  for (const span of spans) {
    // "Company size" is no company, "e-mail address" no address: the longer phrase swallows those inside it.
    const swallowed = spans.some(
      ({ from, to }) => from <= span.from && to >= span.to && to - from > span.to - span.from,
    );
    if (!swallowed) for (const meaning of span.meanings) raise(meaning, span.score);
  }
  for (const [digit, meaning] of laterLines) {
    if (!words.includes(digit) || (scores.get('addressLine1') ?? 0) < 0.5) continue;
    scores.delete('addressLine1');
    raise(meaning, 0.95);
  }
  if (unspacedScript.test(key)) {
    for (let at = 0; at + 1 < key.length; at += 1) {
      for (const { whole: text, meanings } of unspaced(key.slice(at, at + 2))) {
        if (!key.startsWith(text, at)) continue;
        // Two characters of such a script say as much as a word of another.
        const longer = (some: string) => some.padEnd(shortPhrase + 1);
        const score = containedScore(longer(text), longer(key), at + text.length === key.length);
        for (const meaning of meanings) raise(meaning, score);
      }
    }
  }
  return scores;
}
