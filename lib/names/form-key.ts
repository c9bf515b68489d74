import { folded } from '../shared/text.ts';
import { remembering } from './remember.ts';

/** Connecting words that a legal form is written with or without: "GmbH und Co. KG", "GmbH & Co. KG". */
const connectors: ReadonlySet<string> = new Set(['und', 'and', 'et', 'ja', 'och']);

/** One word of a name: its folded letters and digits, and where it stands in the name. */
export type Word = { key: string; start: number; end: number };

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOfAnyScript(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const key = folded(match[0]);
    if (key !== '') words.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Latin and Cyrillic letters with their marks lie below: there each letter folds by itself, whatever is beside it. */
const reach = 0x530;
/** Greek is in between, but its small sigma depends on the next letter. */
const isGreek = (code: number) => code >= 0x370 && code < 0x400;
/** What each letter folds to ('' for a mark), filled as letters are met; `null` for what is no part of a word. */
const folds: (string | null | undefined)[] = new Array(reach).fill(undefined);

/** 1 for the ASCII letters and digits. */
const isPlain = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function foldOf(code: number): string | null {
  const known = folds[code];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(code);
  const fold = /[\p{L}\p{M}\p{N}]/u.test(letter) ? folded(letter) : null;
  folds[code] = fold;
  return fold;
}

/** @returns the words of a text; not kept, for callers that ask once a text. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  const length = text.length;
  // The Turkish capital I with a dot becomes two characters, and the places would no longer fit.
  if (lower.length !== length) return wordsOfAnyScript(text);
  for (let at = 0; at < length; ) {
    const start = at;
    let plain = true;
    let key = '';
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        if (isPlain[code] === 0) break;
        if (!plain) key += lower[at];
        continue;
      }
      if (code >= reach || isGreek(code)) return wordsOfAnyScript(text);
      const fold = foldOf(code);
      if (fold === null) break;
      // Most words are plain ASCII and are cut out as a whole; only from the first other letter on are they put together.
      if (plain) key = lower.slice(start, at);
      plain = false;
      key += fold;
    }
    if (at > start && plain) key = lower.slice(start, at);
    if (key !== '') words.push({ key, start, end: at });
    at++;
  }
  return words;
}

/** @returns the words of a text in order, without marks and punctuation. */
export const wordsOf = remembering(readWords);

/** @returns the words joined to one key; connecting words inside don't count ("gmbhcokg"). */
export function joinedKey(words: readonly Word[]): string {
  let joined = '';
  for (const { key } of words) if (!connectors.has(key)) joined += key;
  return joined;
}

/** @returns the key by which a legal form is looked up: "Sp. z o.o." and "SP Z O O" give "spzoo". */
export const formKey = (form: string): string => joinedKey(wordsOf(form));

export const isConnector = (key: string): boolean => connectors.has(key);
