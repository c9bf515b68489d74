import { type LabelMeaning, type LabelTable, labelMeanings } from '../portals/labels.ts';

/** A known phrase as it is looked for inside a longer text: without the words that say nothing. */
export type Phrase = { text: string; words: readonly string[]; meanings: readonly LabelMeaning[] };

/** What the table knows, so laid out that a text is never compared with all of it. */
export type Dictionary = {
  /** Whole labels; those that mean something only as a whole stand here and nowhere else. */
  exact: Map<string, LabelMeaning[]>;
  byFirstWord: Map<string, Phrase[]>;
  /** Beginnings of words (written with a star in the table, since languages bend the ends) by their first letters. */
  stems: Map<string, Phrase[]>;
  /** Phrases of scripts without blanks between words, by their first two characters. */
  unspaced: Map<string, Phrase[]>;
  fillers: ReadonlySet<string>;
  /** Words that names of controls are glued together from. */
  parts: ReadonlySet<string>;
};

export const unspacedScript = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** As many letters as the shortest beginning in the table has. */
export const stemStart = 3;

/** Shorter words stand inside too many others by chance. */
const shortestPart = 4;

/** @returns a text's words without those that say nothing, each once; all of them if nothing else is left. */
export function tellingWords(words: readonly string[], fillers: ReadonlySet<string>): string[] {
  const telling = words.filter((word, at) => !fillers.has(word) && words.indexOf(word) === at);
  return telling.length > 0 ? telling : [...words];
}

function into(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
}

/** @param table all known labels; goes through it once. */
export function dictionaryOf(table: LabelTable): Dictionary {
  const fillers = new Set(table.marks.filler);
  const parts = new Set(table.marks.namePart);
  const exact = new Map<string, LabelMeaning[]>();
  const dictionary: Dictionary = {
    exact,
    byFirstWord: new Map(),
    stems: new Map(),
    unspaced: new Map(),
    fillers,
    parts,
  };
  for (const [key, meanings] of labelMeanings(table)) {
    const end = key.at(-1);
    if (end === '*') {
      const text = key.slice(0, -1);
      into(dictionary.stems, text.slice(0, stemStart), { text, words: [text], meanings });
      continue;
    }
    const whole = end === '!' ? key.slice(0, -1) : key;
    const known = exact.get(whole);
    exact.set(whole, known ? [...new Set([...known, ...meanings])] : meanings);
    const spoken = whole.split(' ');
    for (const word of spoken) if (word.length >= shortestPart) parts.add(word);
    if (end === '!') continue;
    const telling = tellingWords(spoken, fillers);
    // "your name" must not become "name" wherever it stands.
    const words = telling.length > 1 ? telling : spoken;
    const phrase = { text: words.join(' '), words, meanings };
    if (unspacedScript.test(whole)) into(dictionary.unspaced, whole.slice(0, 2), phrase);
    into(dictionary.byFirstWord, words[0] as string, phrase);
  }
  return dictionary;
}
