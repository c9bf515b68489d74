import table from './data/legal-forms.json' with { type: 'json' };
import { isConnector, joinedKey, type Word, wordsOf } from './form-key.ts';
import { remembering } from './remember.ts';

/** A legal form found in a name. */
export type LegalFormMatch = {
  /** As it stands in the name: "Sp. z o.o.", "AB (publ)". */
  form: string;
  /** The name without it, without the punctuation that joined them. */
  rest: string;
  at: 'end' | 'start' | 'inside';
};

/** Where it stands, for callers that must not touch it: offsets into the name. */
export type Span = { start: number; end: number; key: string; at: LegalFormMatch['at'] };

/** No form has more words ("sp. z o.o. sp. k. w likwidacji" is several). */
const mostWords = 12;
/** The builder keeps no longer key. */
const longestKey = 60;

const canonical = new Map<string, string>();
for (const line of table.forms) {
  const [head = '', ...others] = line.split(' ');
  for (const key of [head, ...others]) canonical.set(key, head);
}
const tails: ReadonlySet<string> = new Set(table.tails);
const leading: ReadonlySet<string> = new Set(table.leading);
const ofCountry = new Map(
  Object.entries(table.countries).map(([country, keys]) => [country, new Set(keys.split(' '))]),
);

/** @returns the usual short spelling's key for any spelling's key ("limited" gives "ltd"); itself if unknown. */
export const canonicalForm = (key: string): string => canonical.get(key) ?? key;

/** @returns true if the text as a whole is a way to write one legal form. */
export const isLegalForm = (text: string): boolean => canonical.has(joinedKey(wordsOf(text)));

const common: ReadonlySet<string> = new Set(table.common.split(' '));

/** @returns true if the text is a legal form in everyday use, not one of the rare ones of the registers' tables. */
export const isCommonLegalForm = (text: string): boolean => common.has(joinedKey(wordsOf(text)));

const shown: Readonly<Record<string, string>> = table.shown;

/** @returns the usual way to write a form ("gmbh" gives "GmbH"); `undefined` if it has none or several. */
export function usualSpelling(form: string): string | undefined {
  const key = joinedKey(wordsOf(form));
  return Object.hasOwn(shown, key) ? shown[key] : undefined;
}

const asianForms = [...canonical.keys()].filter((key) =>
  /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3,}$/u.test(key),
);

/** Chinese, Japanese and Korean names have no blank between the name and the form. */
function gluedForm(word: Word): Span | undefined {
  for (const form of asianForms) {
    if (word.key.length <= form.length || word.key.length !== word.end - word.start) continue;
    if (word.key.endsWith(form))
      return { start: word.end - form.length, end: word.end, key: form, at: 'end' };
    if (word.key.startsWith(form))
      return { start: word.start, end: word.start + form.length, key: form, at: 'start' };
  }
  return undefined;
}

/** @returns how many words before `right`, down to `left`, make the longest known form; 0 if none. */
function formLength(
  words: readonly Word[],
  left: number,
  right: number,
  known: (key: string) => boolean,
): number {
  let joined = '';
  let longest = 0;
  for (let at = right - 1; at >= left && right - at <= mostWords && joined.length <= longestKey; at--) {
    const key = words[at]?.key ?? '';
    if (isConnector(key)) continue;
    joined = key + joined;
    if (known(joined)) longest = right - at;
  }
  return longest;
}

const formOrTail = (key: string) => canonical.has(key) || tails.has(key);

/** Forms and register notes at the end, taken together; at least one word is always left as the name. */
function endSpan(words: readonly Word[]): Span | undefined {
  let left = words.length;
  const parts: string[] = [];
  for (;;) {
    const count = formLength(words, 1, left, formOrTail);
    if (count === 0) break;
    const key = joinedKey(words.slice(left - count, left));
    if (!tails.has(key)) parts.unshift(canonicalForm(key));
    left -= count;
  }
  while (left > 1 && left < words.length && isConnector(words[left - 1]?.key ?? '')) left--;
  const [first, last] = [words[left], words.at(-1)];
  if (!first || !last || parts.length === 0) return undefined;
  return { start: first.start, end: last.end, key: parts.join('+'), at: 'end' };
}

function startSpan(words: readonly Word[]): Span | undefined {
  for (let count = Math.min(words.length - 1, 4); count > 0; count--) {
    const key = joinedKey(words.slice(0, count));
    const [first, last] = [words[0], words[count - 1]];
    if (first && last && leading.has(key)) {
      return { start: first.start, end: last.end, key: canonicalForm(key), at: 'start' };
    }
  }
  return undefined;
}

/** Inside, only what can't be a word of the name: three letters or more, or a form of the given country. */
function insideSpan(words: readonly Word[], country: string | undefined): Span | undefined {
  const own = country ? ofCountry.get(country) : undefined;
  const known = (key: string) => canonical.has(key) && (key.length > 3 || own?.has(key) === true);
  for (let right = words.length - 1; right > 1; right--) {
    const count = formLength(words, 1, right, known);
    const [first, last] = [words[right - count], words[right - 1]];
    if (count > 0 && first && last) {
      const key = canonicalForm(joinedKey(words.slice(right - count, right)));
      return { start: first.start, end: last.end, key, at: 'inside' };
    }
  }
  return undefined;
}

function readSpans(name: string, country: string | undefined): Span[] {
  const words = wordsOf(name);
  const single = words.length === 1 ? words[0] : undefined;
  const glued = single ? gluedForm(single) : undefined;
  if (glued) return [glued];
  const spans = [startSpan(words), endSpan(words)].filter((span) => span !== undefined);
  const [start, end] = spans;
  // "SA AG" would be taken from both sides: something of the name must be left between them.
  if (start && end && end.start <= start.end) return [end];
  if (spans.length > 0) return spans;
  const inside = insideSpan(words, country);
  return inside ? [inside] : [];
}

const anyCountry = remembering((name) => readSpans(name, undefined));
const inCountry = remembering((question) => readSpans(question.slice(2), question.slice(0, 2)));

/**
 * All legal forms of a name, each with its place: at the end, at the start (PT, ООО, UAB), else one inside.
 * @param country ISO 3166-1 alpha-2; lets short forms of that country count inside a name as well.
 */
export function legalFormSpans(name: string, country?: string): readonly Span[] {
  return country?.length === 2 ? inCountry(country + name) : anyCountry(name);
}

const edges = /^[\s,;:.&+/()\-–—]+|[\s,;:&+/(\-–—]+$/gu;

/**
 * @param country ISO 3166-1 alpha-2, see `legalFormSpans`.
 * @returns the legal form of a name, the one at the end first; `undefined` if there is none or if the name is
 * nothing but a legal form.
 */
export function findLegalForm(name: string, country?: string): LegalFormMatch | undefined {
  const spans = legalFormSpans(name, country);
  const span = spans.find(({ at }) => at === 'end') ?? spans[0];
  if (!span) return undefined;
  const after = /^[.)]+/.exec(name.slice(span.end))?.[0].length ?? 0;
  const end = span.end + after;
  const before = span.start > 0 && name[span.start - 1] === '(' ? 1 : 0;
  const form = name.slice(span.start - before, end);
  const rest = `${name.slice(0, span.start - before)} ${name.slice(end)}`
    .replace(/\s+/gu, ' ')
    .replace(edges, '');
  return { form, rest, at: span.at };
}

/** @returns the name without the legal forms at its ends; the name itself if there is none. */
export function stripLegalForm(name: string): string {
  let left = name;
  for (let round = 0; round < 3; round++) {
    const found = findLegalForm(left);
    if (!found || found.at === 'inside' || found.rest === '') break;
    left = found.rest;
  }
  return left;
}
