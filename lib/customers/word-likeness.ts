import { meaningsOf } from '../names/abbreviation-lookup.ts';
import { codesOf, editDistance } from '../names/edit-distance.ts';
import { maskOf, mayBeNear } from './letter-mask.ts';
import { isNumber } from './number-words.ts';
import { slips } from './typing-slips.ts';

/** A word ready to be compared with many others. */
export type Letters = {
  text: string;
  codes: Uint16Array;
  /** See `maskOf`. */
  mask: number;
  isNumber: boolean;
  /** Without the e of "ae", "oe", "ue", where that may stand for an umlaut; else the same text. */
  spelled: string;
  /** The words that it may be short for. */
  meanings: ReadonlySet<string>;
};

export function lettersOf(text: string): Letters {
  const codes = codesOf(text);
  const spelled = text.replace(/([aou])e/g, '$1');
  return {
    text,
    codes,
    mask: maskOf(codes, 0, codes.length),
    isNumber: isNumber(text),
    spelled,
    meanings: meaningsOf(text),
  };
}

/** How many letters a word of this length may differ by from another and still be that one mistyped. */
export const editsFor = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** How much less an edit of a short word leaves than one of a long word. */
const editCost = 1.25;
/** Other ways to write a word that are no slip. */
export const otherSpelling = 0.97;

/** @returns what a word is worth that differs by so much. */
export function likenessOfEdits(edits: number, length: number): number {
  return Math.max(0, 1 - (editCost * edits) / length);
}

function mistypedLikeness(one: Letters, other: Letters): number {
  const [short, long] = [one.codes.length, other.codes.length].sort((a, b) => a - b) as [number, number];
  const most = editsFor(short + 1);
  if (most === 0 || long - short > most) return 0;
  if (!mayBeNear(one.mask, other.mask, most)) return 0;
  const edits = editDistance(one.codes, 0, one.codes.length, other.codes, 0, other.codes.length, most);
  return edits > most ? 0 : likenessOfEdits(slips(one.codes, other.codes), long);
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (let place = 0; place < long.length && at < short.length; place++) if (long[place] === short[at]) at++;
  return at === short.length;
}

/** @returns what a word is worth of which only the beginning stands. */
export const likenessOfBeginning = (short: number, long: number): number => 0.6 + (0.3 * short) / long;

/** Likeness of a word and its beginning ("techn", "technologies"), or of one shortened by its vowels ("mfg"). */
function shortenedLikeness(one: string, other: string): number {
  if (one.charCodeAt(0) !== other.charCodeAt(0) || one.length === other.length) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2) return 0;
  if (long.startsWith(short)) return short.length < 3 ? 0.5 : likenessOfBeginning(short.length, long.length);
  if (short.length < 3 || long.length < 5 || short.length > 5 || !isWithin(short, long)) return 0;
  return short.at(-1) === long.at(-1) ? 0.6 : 0;
}

/** Words of two languages that begin alike: "geographical", "géographique". */
function cognateLikeness(one: string, other: string): number {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  const share = same / Math.max(one.length, other.length);
  return same >= 5 && share >= 0.55 ? 0.5 + 0.35 * share : 0;
}

/**
 * @returns how likely two different words are one word written otherwise, 0 to 1. Numbers are equal or they are others.
 */
export function likeness(one: Letters, other: Letters): number {
  if (one.text === other.text) return 1;
  if (one.isNumber || other.isNumber) return 0;
  if (one.spelled === other.spelled) return otherSpelling;
  if (one.meanings.has(other.text) || other.meanings.has(one.text)) return otherSpelling;
  return Math.max(
    mistypedLikeness(one, other),
    shortenedLikeness(one.text, other.text),
    cognateLikeness(one.text, other.text),
  );
}
