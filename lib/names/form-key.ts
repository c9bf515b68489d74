import { folded } from '../shared/text.ts';
import { remembering } from './remember.ts';

/** Connecting words that a legal form is written with or without: "GmbH und Co. KG", "GmbH & Co. KG". */
const connectors: ReadonlySet<string> = new Set(['und', 'and', 'et', 'ja', 'och']);

/** One word of a name: its folded letters and digits, and where it stands in the name. */
export type Word = { key: string; start: number; end: number };

const plain = /^[0-9A-Za-z]+$/;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    // Most words are plain ASCII, and decomposing is what costs.
    const key = plain.test(match[0]) ? match[0].toLowerCase() : folded(match[0]);
    if (key !== '') words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** @returns the words of a text in order, without marks and punctuation. */
export const wordsOf = remembering(readWords);

/** @returns the words joined to one key; connecting words inside don't count ("gmbhcokg"). */
export const joinedKey = (words: readonly Word[]): string =>
  words
    .map(({ key }) => key)
    .filter((key) => !connectors.has(key))
    .join('');

/** @returns the key by which a legal form is looked up: "Sp. z o.o." and "SP Z O O" give "spzoo". */
export const formKey = (form: string): string => joinedKey(wordsOf(form));

export const isConnector = (key: string): boolean => connectors.has(key);
