import { remembering } from './remember.ts';

/** What a user writes for short, and what it stands for. */
export type OwnAbbreviation = { short: string; long: string };

/** One place of a name that is an own abbreviation: from `start` up to `end`, and what it may stand for. */
export type OwnShort = { written: string; start: number; end: number; expansions: string[] };

type Word = { key: string; start: number; end: number };

/** More would be a dictionary, and every name is compared with all of them. */
const most = 1_000;

/** A name is in capitals only if more is than the short form itself. */
const capitals = 4;

/** @returns the words without dots and case: "P.U.P.", "PUP" and "pup." are the same, "PUP-2000" is another. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’-]*/gu)].map(({ 0: written, index }) => ({
    key: written.replaceAll('.', '').normalize('NFC').toLowerCase(),
    start: index,
    end: index + written.length,
  }));
}

/** The list is the same at every keystroke. */
const keysOf = remembering((text) => wordsOf(text).map(({ key }) => key), 2 * most);

const standsAt = (words: readonly string[], part: readonly string[], at: number) =>
  at >= 0 && part.every((key, place) => words[at + place] === key);

/** "PUP Nowak" for "PUP" is written out already where "Nowak" follows. */
const isWrittenOut = (
  words: readonly string[],
  at: number,
  short: readonly string[],
  long: readonly string[],
) => long.some((_, place) => standsAt(long, short, place) && standsAt(words, long, at - place));

/** By the first word, since nearly no name holds any of them. A broken or empty entry is left out. */
function indexed(own: readonly OwnAbbreviation[]): Map<string, { short: string[]; long: string }[]> {
  const index = new Map<string, { short: string[]; long: string }[]>();
  for (const entry of own.slice(0, most)) {
    const { short, long } = entry ?? {};
    if (typeof short !== 'string' || typeof long !== 'string' || long.trim() === '') continue;
    const keys = keysOf(short);
    const [first] = keys;
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), { short: keys, long: long.trim() }]);
  }
  return index;
}

/**
 * Finds the user's own abbreviations in a company name: whole words, with or without dots, in any case.
 * @param own anything but a list holds none; an entry may be of several words, and the same short form may stand more than once.
 * @returns each place once, from left to right; the longest short form counts where several begin.
 */
export function findOwnAbbreviations(name: string, own: readonly OwnAbbreviation[]): OwnShort[] {
  if (!Array.isArray(own) || own.length === 0) return [];
  const index = indexed(own);
  const words = wordsOf(name);
  const keys = words.map(({ key }) => key);
  const found: OwnShort[] = [];
  for (let at = 0; at < words.length; at++) {
    const fitting = (index.get(keys[at] ?? '') ?? []).filter(
      ({ short, long }) => standsAt(keys, short, at) && !isWrittenOut(keys, at, short, keysOf(long)),
    );
    const length = Math.max(0, ...fitting.map(({ short }) => short.length));
    const [first, last] = [words[at], words[at + length - 1]];
    if (!first || !last || length === 0) continue;
    const expansions = fitting.filter(({ short }) => short.length === length).map(({ long }) => long);
    found.push({
      written: name.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      expansions: [...new Set(expansions)],
    });
    at += length - 1;
  }
  return found;
}

/**
 * @param one the place that `chosen` is for; the others get the first thing they stand for.
 * @returns the name without any of the short forms, in capitals where the rest of it is.
 */
export function withOwnWritten(
  name: string,
  found: readonly OwnShort[],
  one: OwnShort,
  chosen: string,
): string {
  let rest = name;
  for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const upper = !/\p{Ll}/u.test(rest) && (rest.match(/\p{Lu}/gu)?.length ?? 0) >= capitals;
  return found.reduceRight((left, each) => {
    const long = each === one ? chosen : (each.expansions[0] ?? each.written);
    return left.slice(0, each.start) + (upper ? long.toLocaleUpperCase() : long) + left.slice(each.end);
  }, name);
}
