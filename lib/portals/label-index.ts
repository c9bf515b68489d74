import { type LabelTable, labelMeanings } from './labels.ts';

/** Phrases with their meanings, "name of company=companyName|name!=fullName,companyName": read when asked for only. */
export type PhraseList = string;

/**
 * The label table as the page asks it: phrases by where a text leads to them, so that a text is never compared with
 * all of them and nothing has to be worked out in the page first. Plain data, since it is sent there.
 */
export type LabelIndex = {
  /** By first telling word: phrases in compared form, `!` behind those that count as a whole only. */
  words: Record<string, PhraseList>;
  /** Beginnings of words, which the table writes with a star, by their first letters. */
  stems: Record<string, PhraseList>;
  /** Phrases of scripts without blanks between words, by their first two characters. */
  unspaced: Record<string, PhraseList>;
  /** Words that names of controls are glued together from, with blanks between. */
  parts: string;
  /** All words of spaced scripts that may be bent, by their first letters, with blanks between. */
  bendable: Record<string, string>;
  marks: LabelTable['marks'];
};

/** Thai, kana and Chinese characters have no blanks; Korean words carry particles as Finnish ones carry cases. */
export const unspacedScript = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** As many letters as the shortest beginning in the table has. */
export const stemStart = 3;

/** Shorter words stand inside too many others by chance. */
const shortestPart = 4;

/** The letters by which a word that may be bent is looked up. */
export const bendStart = 3;

/** @returns a text's words without those that say nothing, each once; all of them if nothing else is left. */
export function tellingWords(words: readonly string[], fillers: ReadonlySet<string>): string[] {
  const telling = words.filter((word, at) => !fillers.has(word) && words.indexOf(word) === at);
  return telling.length > 0 ? telling : [...words];
}

function into(record: Record<string, PhraseList>, key: string, phrase: string, meanings: string[]): void {
  const known = record[key];
  record[key] = `${known ? `${known}|` : ''}${phrase}=${meanings.join()}`;
}

/** @returns the index of a table; goes through it once. */
export function labelIndex(table: LabelTable): LabelIndex {
  const fillers = new Set(table.marks.filler);
  const parts = new Set(table.marks.namePart);
  const bare = (): Record<string, PhraseList> => Object.create(null);
  const [words, stems, unspaced] = [bare(), bare(), bare()];
  const bendable = new Set<string>();
  const all = labelMeanings(table);
  for (const [key, meanings] of all) {
    // What one table takes as a whole only no other finds inside longer labels.
    if (all.has(`${key}!`)) continue;
    if (key.endsWith('*')) {
      into(stems, key.slice(0, stemStart), key.slice(0, -1), meanings);
      continue;
    }
    const spoken = key.replace('!', '').split(' ');
    for (const word of spoken) {
      if (word.length < shortestPart || unspacedScript.test(word)) continue;
      bendable.add(word);
      if (/^[a-z]+$/.test(word)) parts.add(word);
    }
    if (!key.endsWith('!') && unspacedScript.test(key)) into(unspaced, key.slice(0, 2), key, meanings);
    into(words, tellingWords(spoken, fillers)[0] as string, key, meanings);
  }
  const byStart = Object.groupBy(bendable, (word) => word.slice(0, bendStart));
  return {
    words,
    stems,
    unspaced,
    parts: [...parts].join(' '),
    bendable: Object.fromEntries(Object.entries(byStart).map(([start, all = []]) => [start, all.join(' ')])),
    marks: table.marks,
  };
}
