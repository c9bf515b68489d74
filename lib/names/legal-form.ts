import { formsIn } from './country-forms.ts';
import { canonicalForm, formEdges, formLength } from './form-edges.ts';
import { joinedKey, type Word, wordsOf } from './form-key.ts';
import { commonForms, formsOfCountry, formTable, shownForm } from './form-table.ts';
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

/** @returns true if a key as `formKey` gives it is one of a legal form. */
export const isFormKey = (key: string): boolean => formTable().canonical.has(key);

/** @returns the keys of all legal forms, in whatever spelling ("gesellschaftmbh", "sa"). */
export const formKeys = (): Iterable<string> => formTable().canonical.keys();

/** @returns true if the text as a whole is a way to write one legal form. */
export const isLegalForm = (text: string): boolean => isFormKey(joinedKey(wordsOf(text)));

/** @returns true if the text is a legal form in everyday use, not one of the rare ones of the registers' tables. */
export const isCommonLegalForm = (text: string): boolean => commonForms().has(joinedKey(wordsOf(text)));

/** @returns the usual way to write a form ("gmbh" gives "GmbH"); `undefined` if it has none or several. */
export const usualSpelling = (form: string): string | undefined => shownForm(joinedKey(wordsOf(form)));

/** Every form that is written to a name begins and ends with such a letter; most words do neither. */
const asianEdge = /^[\u3040-\ud7af]|[\u3040-\ud7af]$/;

/** Chinese, Japanese and Korean names have no blank between the name and the form. */
function gluedForm(word: Word): Span | undefined {
  if (!asianEdge.test(word.key)) return undefined;
  for (const form of formTable().glued) {
    if (word.key.length <= form.length || word.key.length !== word.end - word.start) continue;
    if (word.key.endsWith(form))
      return { start: word.end - form.length, end: word.end, key: form, at: 'end' };
    if (word.key.startsWith(form))
      return { start: word.start, end: word.start + form.length, key: form, at: 'start' };
  }
  return undefined;
}

/** Forms that are written to a word of the name without a blank: "Telefonaktiebolaget". */
const endings = [
  'aktiebolaget',
  'aktiebolag',
  'aktiengesellschaft',
  'kommanditgesellschaft',
  'aktieselskabet',
  'aktieselskab',
  'aksjeselskap',
  'osakeyhtio',
];

function endingSpan(words: readonly Word[]): Span | undefined {
  for (const { key, end } of words) {
    const ending = key.length > 12 && endings.find((each) => key.length > each.length && key.endsWith(each));
    if (ending) return { start: end - ending.length, end, key: canonicalForm(ending), at: 'inside' };
  }
  return undefined;
}

/** Inside, only what can't be a word of the name: three letters or more, or a form of the given country. */
function insideSpan(words: readonly Word[], country: string | undefined): Span | undefined {
  const { canonical } = formTable();
  const own = country ? formsOfCountry(country) : undefined;
  const named = formsIn(country)?.byKey;
  const known = (key: string) =>
    canonical.has(key)
      ? key.length > 3 || own?.has(key) === true
      : key.length > 5 && named?.has(key) === true;
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

/** @returns the form that is written to the last or the first word of a name without a blank. */
export function gluedSpan(words: readonly Word[]): Span | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const found = gluedForm(last);
  if (words.length === 1 || found?.at === 'end') return found;
  const leading = gluedForm(first);
  return leading?.at === 'start' ? leading : undefined;
}

function readSpans(name: string, country: string | undefined): Span[] {
  const words = wordsOf(name);
  const glued = gluedSpan(words);
  if (glued) return [glued];
  const { start, startKey, end, endKey } = formEdges(words, country);
  const spans: Span[] = [];
  const span = (from: number, to: number, key: string, at: Span['at']) => {
    const [first, last] = [words[from], words[to - 1]];
    if (key !== '' && first && last) spans.push({ start: first.start, end: last.end, key, at });
  };
  span(0, start, startKey, 'start');
  span(end, words.length, endKey, 'end');
  if (spans.length > 0) return spans;
  const inside = insideSpan(words, country) ?? endingSpan(words);
  return inside ? [inside] : [];
}

const anyCountry = remembering((name) => readSpans(name, undefined));
/** One check asks of one country, so that only its answers are kept. */
let lastCountry = '';
let inCountry = anyCountry;

/**
 * All legal forms of a name, each with its place: at the end, at the start (PT, ООО, UAB), else one inside.
 * @param country ISO 3166-1 alpha-2; lets short forms of that country count inside a name as well.
 */
export function legalFormSpans(name: string, country?: string): readonly Span[] {
  if (country?.length !== 2) return anyCountry(name);
  if (country !== lastCountry) {
    lastCountry = country;
    inCountry = remembering((text) => readSpans(text, country));
  }
  return inCountry(name);
}

const edges = /^[\s,;:.&+/()\-–—]+|(?<![\s,;:&+/(\-–—])[\s,;:&+/(\-–—]+$/gu;

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

function readStripped(name: string): string {
  let left = name;
  for (let round = 0; round < 3; round++) {
    const found = findLegalForm(left);
    if (!found || found.at === 'inside' || found.rest === '') break;
    left = found.rest;
  }
  return left;
}

/** @returns the name without the legal forms at its ends; the name itself if there is none. */
export const stripLegalForm = remembering(readStripped);
