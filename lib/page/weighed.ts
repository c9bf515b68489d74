import { stemStart, tellingWords, unspacedScript } from '../portals/label-index.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import type { Dictionary } from './dictionary.ts';

/** Short words stand inside too many others to mean anything unless they are most of the label. */
const shortPhrase = 3;

/** The share of the label that its phrases make up decides; the end of a label carries its head noun. */
function containedScore(length: number, all: number, atEnd: boolean): number {
  const share = length / all;
  if (length <= shortPhrase && share < 0.5) return 0;
  return Math.min(0.94, 0.42 + 0.5 * share + (atEnd ? 0.06 : 0));
}

/** The words of a phrase with others between them ("nazwa prawna firmy") say less than side by side. */
const apartTrust = 0.92;

/** A beginning says a little less than the whole word. */
const stemTrust = 0.95;

/** Tables name line 2 less often than line 1; the label is the same but for the digit, and a third line is none of ours. */
const laterLines: [string, LabelMeaning][] = [
  ['2', 'addressLine2'],
  ['3', 'other'],
];

/** Whose something is: "ZIP code of the company’s address" asks for a ZIP code, "e-mail of the contact person" for an e-mail. */
const holders: readonly LabelMeaning[] = ['companyName', 'fullName', 'addressLine1'];
const held = new Set<LabelMeaning>([
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'fax',
  'city',
  'state',
  'postalCode',
  'country',
  'registrationId',
  'domainPrefix',
  'website',
]);

/** From where to where in the text a phrase stands, in words or characters, and how long it is. */
type Span = { from: number; to: number; length: number; trust: number; meanings: readonly LabelMeaning[] };

function spacedSpans(words: readonly string[], { startingWith, stems }: Dictionary): Span[] {
  const spans: Span[] = [];
  words.forEach((word, at) => {
    for (const { words: parts, telling: text, alone, meanings } of startingWith(word)) {
      if (alone || !parts.every((part, index) => words[at + index] === part)) continue;
      spans.push({ from: at, to: at + parts.length, length: text.length, trust: 1, meanings });
    }
    for (const { whole, meanings } of stems(word.slice(0, stemStart))) {
      if (word.startsWith(whole))
        spans.push({ from: at, to: at + 1, length: word.length, trust: stemTrust, meanings });
    }
  });
  return spans;
}

function unspacedSpans(key: string, { unspaced }: Dictionary): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + 1 < key.length; at += 1) {
    for (const { whole, meanings } of unspaced(key.slice(at, at + 2))) {
      // Two characters of such a script say as much as a word of another.
      const length = Math.max(whole.length, shortPhrase + 1);
      if (key.startsWith(whole, at))
        spans.push({ from: at, to: at + whole.length, length, trust: 1, meanings });
    }
  }
  return spans;
}

type Raise = (meaning: LabelMeaning, score: number) => void;

/** @returns those that count: "company size" is no company, "second name" no name. */
function unswallowed(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span) =>
      !spans.some(
        ({ from, to }) =>
          from <= span.from &&
          to > span.from &&
          to - from > 1 &&
          (to >= span.to ? to - from > span.to - span.from : from < span.from),
      ),
  );
}

/**
 * What several phrases of one meaning say together counts as well: "IČO nebo DIČ" is as good as one long name. Whose
 * something is makes the label longer and no less clear.
 */
function weighSpans(spans: readonly Span[], all: number, end: number, raise: Raise): void {
  const isHeld = spans.some(({ meanings }) => meanings.some((meaning) => held.has(meaning)));
  let left = all;
  for (const { meanings, length } of spans)
    if (isHeld && meanings.every((meaning) => holders.includes(meaning))) left -= length;
  for (const meaning of new Set(spans.flatMap((span) => span.meanings))) {
    const about = holders.includes(meaning) ? all : left;
    let length = 0;
    let reached = 0;
    for (const span of spans) {
      if (!span.meanings.includes(meaning)) continue;
      raise(meaning, span.trust * containedScore(span.length, about, span.to === end));
      if (span.from < reached) continue;
      length += span.length;
      reached = span.to;
    }
    raise(meaning, stemTrust * containedScore(length, about, reached === end));
  }
}

/** @returns the scores without whose something is, where that something is known. */
export function withoutHolders(scores: Map<LabelMeaning, number>): Map<LabelMeaning, number> {
  const about = [...scores].some(([meaning, score]) => held.has(meaning) && score >= 0.5);
  if (about && Math.max(...scores.values()) < 1) for (const holder of holders) scores.delete(holder);
  return scores;
}

/**
 * @param key a text in compared form.
 * @returns how well it says each meaning, 0 to 1: 1 for a label that is known as a whole.
 */
export function weighed(key: string, dictionary: Dictionary): Map<LabelMeaning, number> {
  const { exact, fillers, startingWith } = dictionary;
  const scores = new Map<LabelMeaning, number>();
  if (key === '') return scores;
  const raise: Raise = (meaning, score) => {
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
  const spans = unswallowed(spacedSpans(words, dictionary));
  weighSpans(spans, telling.length, words.length, raise);
  // A word that is spoken for in one phrase makes no other one from afar.
  const spoken = new Set(spans.flatMap(({ from, to }) => (to - from > 1 ? words.slice(from, to) : [])));
  words.forEach((word, at) => {
    for (const { words: parts, telling: text, alone, meanings } of startingWith(word)) {
      const together = parts.every((part, index) => words[at + index] === part);
      if (alone || together || !parts.every((part) => words.includes(part) && !spoken.has(part))) continue;
      const score = apartTrust * containedScore(text.length, telling.length, false);
      for (const meaning of meanings) raise(meaning, score);
    }
  });
  if (unspacedScript.test(key)) {
    const found = unswallowed(unspacedSpans(key, dictionary));
    weighSpans(found, Math.max(key.length, shortPhrase + 1), key.length, raise);
  }
  for (const [digit, meaning] of laterLines) {
    if (!words.includes(digit) || (scores.get('addressLine1') ?? 0) < 0.5) continue;
    scores.delete('addressLine1');
    raise(meaning, 0.95);
  }
  return scores;
}
