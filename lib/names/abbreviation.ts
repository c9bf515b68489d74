import { folded } from '../shared/text.ts';
import { mayMean, meaningOf } from './abbreviation-lookup.ts';
import { agreeing } from './agreement.ts';
import { keptWords } from './data/kept-words.ts';
import { englishOrder } from './english-order.ts';
import { wordsOf } from './form-key.ts';
import { inflected } from './inflect.ts';
import { legalFormSpans, type Span } from './legal-form.ts';
import { countryLanguages, type NameLanguage, nameLanguage } from './name-language.ts';

/** A shortened word of a company's name. */
export type Abbreviation = {
  /** As it stands in the name, with its dot. */
  written: string;
  start: number;
  end: number;
  /** `clear`: surely shortened; `registered`: known, but often part of the registered name; `unknown`: by its dot alone. */
  kind: 'clear' | 'registered' | 'unknown';
  /** What to put in its place, likeliest first, in the case of the word; none for `unknown`. */
  expansions: string[];
};

const hasLower = (text: string) => /\p{Ll}/u.test(text);
const hasUpper = (text: string) => /\p{Lu}/u.test(text);

/**
 * "Przeds.", "Int'l", "Coop.va", "P.H.U.", "Mfg": a word with its apostrophe or the dot of an ending, or letters each
 * with a dot, and the dot behind.
 */
const candidates =
  /(?:(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|(?<![\p{L}\p{M}\p{N}])\p{L}(?=['’])|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+|\.(?:va|le|ne|ni|ri|co|ca|ia|on|al|ón)(?!\p{L}))?\.?)/gu;

function cased(expansion: string, written: string, name: string): string {
  if (!hasLower(written) && !hasLower(name)) return expansion.toUpperCase();
  return hasUpper(written.slice(0, 1)) ? expansion : expansion.toLowerCase();
}

/** Letters such as PHU are a firm's kind in Poland only; "Phu Nhuan" is a place in Vietnam, "PW" anything. */
function isPolishAcronym(written: string, key: string, language: NameLanguage | undefined): boolean {
  if (hasLower(written) || (key.length === 2 && !written.includes('.'))) return false;
  return language === 'pl' || (language === undefined && key.length > 2 && written.length > 3);
}

/**
 * Unknown words count as shortened by what shortened words look like: a capital and few small letters, the last a
 * consonant, a dot, a blank, and then another word of the name (before the legal form the dot may be a slip).
 */
const looksShortened = (written: string, rest: string) =>
  /^\p{Lu}\p{Ll}{2,5}\.$/u.test(written) &&
  /[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]\.$/.test(folded(written)) &&
  /^,?\s+(?:[&–-]\s)?\p{L}{2}/u.test(rest);

/** A word that a common one may complete can be longer, and may stand before the legal form or in a name of capitals. */
const mayBeCompleted = (written: string, name: string) =>
  /^\p{Lu}(?:\p{Ll}{2,9}|\p{Lu}{3,9})\.$/u.test(written) && (hasLower(written) || !hasLower(name));

/** An ending behind a mark: "int'l", "coop.va". */
const inner = /['.]/;

/** Titles and parts of legal forms stay; so does "Ste." for a saint, but not "Sté", and "Cia." only outside its language. */
const isKept = (key: string, written: string, language: NameLanguage | undefined): boolean =>
  keptWords.has(key) &&
  !/[éí]/iu.test(written) &&
  meaningOf(key, written.endsWith('.'), language, false)?.kind !== 'registered';

/** Companies there choose an English name themselves, and many choose one with "Mfg. Co., Ltd." in it. */
const choosesShort: ReadonlySet<string> = new Set(['JP', 'KR', 'TW', 'CN', 'HK', 'VN', 'TH', 'MO', 'TR']);
const registeredThere: Readonly<Record<string, string>> = {
  IN: 'govt',
  BD: 'govt',
  PK: 'govt',
  BR: 'cia ind com',
  DK: 'alm',
};

/** @returns true if official names of the country often hold the short word as it stands. */
const isRegisteredIn = (country: string | undefined, key: string): boolean =>
  country !== undefined &&
  (choosesShort.has(country) || registeredThere[country]?.split(' ').includes(key) === true);

function read(
  match: RegExpMatchArray,
  name: string,
  nameEnd: number,
  language: NameLanguage | undefined,
  country: string | undefined,
): Abbreviation | undefined {
  const written = match[0];
  const start = match.index ?? 0;
  const end = start + written.length;
  const dotted = written.endsWith('.') && !/^\p{Ll}/u.test(name.slice(end));
  const hasDot = written.includes('.');
  const letters = hasDot && /^(?:\p{L}\.)/u.test(written);
  const plain = folded(written).replace('’', "'");
  const undotted = hasDot ? plain.replace(/\.$/, '') : plain;
  const key = letters ? undotted.replaceAll('.', '') : undotted;
  if (key.length < 2) return undefined;
  // Nearly every word has no dot and is in no table.
  if (!hasDot && !inner.test(key) && !mayMean(key)) return undefined;
  if (!letters && isKept(key, written, language)) return undefined;
  // "Manner & Comp. AG": the partners, as "& Co.".
  if (key === 'comp' && /(?:[&+]|(?<!\p{L})(?:und|and|et|en|i|e|y))\s*$/iu.test(name.slice(0, start)))
    return undefined;
  const cut = !letters && ((dotted && mayBeCompleted(written, name)) || inner.test(key));
  const meaning = meaningOf(
    key,
    (dotted && !letters) || inner.test(key),
    language,
    cut,
    country ? countryLanguages(country) : [],
  );
  const shown = dotted || letters ? written : written.replace(/\.$/, '');
  const at = { written: shown, start, end: start + shown.length };
  if (!meaning) {
    const unknown = dotted && !letters && looksShortened(written, name.slice(end, nameEnd));
    const kind = isRegisteredIn(country, key) ? 'registered' : 'unknown';
    return unknown ? { ...at, kind, expansions: [] } : undefined;
  }
  const kind = meaning.kind === 'clear' && isRegisteredIn(country, key) ? 'registered' : meaning.kind;
  if (letters && kind !== 'registered') return undefined;
  if (meaning.kind === 'registered' && meaning.language === 'pl' && !isPolishAcronym(written, key, language))
    return undefined;
  // Three capitals among small letters are initials that mean something of their own ("INT Group", "MGT Sp. z o.o.").
  if (kind === 'clear' && !dotted && key.length <= 3 && !hasLower(written) && hasLower(name))
    return undefined;
  const linked = name[at.end] === '-';
  const before = name.slice(0, start);
  const forms = agreeing(meaning.expansions, before, name.slice(at.end, nameEnd), meaning.language);
  const ordered =
    meaning.language === 'en' ? englishOrder(forms, before, name.slice(at.end), country) : forms;
  const expansions = inflected(ordered, before, linked).map((expansion) => cased(expansion, written, name));
  return { ...at, kind, expansions: [...new Set(expansions)] };
}

/** Nobody shortens more words of one name; what repeats itself without end must not take its time. */
const mostFound = 8;

/** What every shortened word has: a dot or an apostrophe outside the legal forms, or letters that a table lists. */
function mayBeShortened(name: string, spans: readonly Span[]): boolean {
  let outside = name;
  for (const { start, end, at } of [...spans].reverse()) {
    if (at === 'inside') return true;
    outside = outside.slice(0, start) + outside.slice(outside[end] === '.' ? end + 1 : end);
  }
  return /[.'’]/.test(outside) || wordsOf(name).some(({ key }) => mayMean(key));
}

/**
 * @param country ISO 3166-1 alpha-2: its language's table is asked first.
 * @returns the shortened words in the order of the name. Legal forms, initials, ordinals, titles and saints are none.
 */
export function findAbbreviations(name: string, country?: string): Abbreviation[] {
  const spans = legalFormSpans(name, country);
  // Turkish names carry "San. ve Tic." and the like in the register itself; their letters tell them without a country.
  const turkish =
    !country && /[şŞ]/.test(name) && spans.some(({ key }) => /(?:^|san|tic)(?:ltdsti|as)$/.test(key));
  if (!turkish && !mayBeShortened(name, spans)) return [];
  const language = turkish ? 'tr' : nameLanguage(name, country);
  const nameEnd = spans.find(({ at }) => at === 'end')?.start ?? name.length;
  const isTitled = () => /(?:^|[^\p{L}])dr(?:[^\p{L}]|$)/iu.test(name);
  const found: Abbreviation[] = [];
  for (const match of name.matchAll(candidates)) {
    const inForm = spans.some(({ start, end }) => match.index >= start && match.index < end);
    if (inForm) continue;
    // "Dr. med. dent.", "Dr. rer. nat.": the doctor's subject belongs to the title.
    if (/^(?:med|nat|vet|tech|pol|publ|soc|theol|agr)\.$/i.test(match[0]) && isTitled()) continue;
    const abbreviation = read(match, name, nameEnd, language, country);
    if (abbreviation) found.push(abbreviation);
    if (found.length === mostFound) break;
  }
  return found;
}

/** @returns the name with the word replaced; a blank is added where the dot was the only gap. */
export function expandedName(
  name: string,
  { start, end }: Pick<Abbreviation, 'start' | 'end'>,
  expansion: string,
): string {
  const gap = /^[\p{L}\p{N}]/u.test(name.slice(end)) ? ' ' : '';
  return name.slice(0, start) + expansion + gap + name.slice(end);
}
