import type { LabelIndex } from '../portals/label-index.ts';
import { labelKey } from '../portals/label-key.ts';
import { type LabelMeaning, type Mark, markTest } from '../portals/labels.ts';
import { dictionaryOf } from './dictionary.ts';
import { nameWords } from './name-words.ts';
import { weighed, withoutHolders } from './weighed.ts';

/** How well a text says each meaning, 0 to 1. */
export type Meanings = ReadonlyMap<LabelMeaning, number>;

/** A word that is a form of a known one says nearly as much. */
const bentTrust = 0.95;

/** A label's first part says nearly as much as a label that is no longer. */
const startTrust = 0.95;

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

const best = (scores: Meanings): number => Math.max(0, ...scores.values());

/** @returns both, of two scores for a meaning the better one; the second are trusted less. */
function joined(one: Meanings, other: Meanings, trust: number): Map<LabelMeaning, number> {
  const scores = new Map(one);
  for (const [meaning, score] of other)
    scores.set(meaning, Math.max(scores.get(meaning) ?? 0, score * trust));
  return scores;
}

/** @param index all known labels. */
export function createRecogniser(index: LabelIndex): Recogniser {
  const dictionary = dictionaryOf(index);
  const isMark = markTest(index);
  const ofName = cached((key) => weighed(key, dictionary));
  const ofKey = cached((key) => {
    const scores = weighed(key, dictionary);
    const unbent = best(scores) >= 0.9 ? key : key.split(' ').map(dictionary.unbent).join(' ');
    return withoutHolders(unbent === key ? scores : joined(scores, weighed(unbent, dictionary), bentTrust));
  });
  return {
    isMark,
    meaningsOf: cached((text) => {
      // "Address1" is written for people, too; "Street, number" is no number of a street.
      const spoken = text.replace(/(\p{L}{2}\.?) ?[,/&+] ?(?=\p{L})/gu, '$1 and ');
      const whole = ofKey(labelKey(spoken).replace(/([a-z])(?=[123]\b)/g, '$1 '));
      if (best(whole) >= 0.9) return whole;
      // What follows a colon, a bracket or a dash explains: "E-mail: never passed on", "PLZ – Pflichtfeld".
      const [, start = '', sign] =
        /^[\s*]*([^\s:*(,;|?!.–—][^:*(\n,;|?!.–—]*?)(\s-\s|\((?![^)]*\d)|[:*\n,;|?!.–—])\s*\S/.exec(text) ??
        [];
      const first = ofKey(labelKey(start));
      return joined(best(first) === 1 && sign !== ',' ? new Map() : whole, first, startTrust);
    }),
    meaningsOfName: cached((name) => {
      const words = nameWords(name, dictionary);
      const all = ofName(words.join(' '));
      const telling = words.filter((word) => !isMark('namePrefix', word));
      if (telling.length === words.length || telling.length === 0 || best(all) >= 0.9) return all;
      return ofName(telling.join(' '));
    }),
  };
}
