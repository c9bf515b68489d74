import { ordinaryWords, trialObjects } from './data/placeholders.ts';
import { legalFormSpans } from './legal-form.ts';
import {
  isCrosses,
  isFiller,
  isNameLeft,
  isNonsense,
  isNumber,
  isPlain,
  isTrial,
  maySay,
  plainNote,
  says,
  type Token,
  textOf,
  tokensOf,
} from './trial-words.ts';

/** A placeholder that somebody added to a company's name. */
export type InsertedPlaceholder = {
  /** As it stands in the name: "TEST", "(test)", "- do not use". */
  written: string;
  /** The name without it. */
  rest: string;
  /** `clear`: right nine times in ten; `possible`: the company may really be called so. */
  certainty: 'clear' | 'possible';
};

type Cut = { start: number; end: number; clear: boolean };

const hasLower = (text: string) => /\p{Ll}/u.test(text);
const hasUpper = (text: string) => /\p{Lu}/u.test(text);

/** "TEST" in a name of small letters, "test" in one whose words begin with capitals. */
function standsOut(word: string, rest: string): boolean {
  if (!hasLower(rest)) return hasLower(word) && hasUpper(rest);
  if (!hasLower(word)) return hasUpper(word) && [...word].length > 2;
  return !hasUpper(word) && /(?<![\p{L}\p{N}])\p{Lu}\p{L}*\p{Ll}/u.test(rest);
}

const endsInForm = (text: string, country: string | undefined) =>
  legalFormSpans(text, country).some(({ at, end }) => at === 'end' && /^[.)\s]*$/.test(text.slice(end)));

const bracketed = /[([{【（［<][^()[\]{}【】（）［］<>]{1,60}[)\]}】）］>]/gu;

function inBrackets(name: string): Cut | undefined {
  for (const { 0: written, index } of name.matchAll(bracketed)) {
    const tokens = tokensOf(written);
    if (tokens.length > 0 && says(tokens)) return { start: index, end: index + written.length, clear: true };
  }
  return undefined;
}

/** A run at the start that is marked off ("TEST - Siemens", "test_Siemens") or one word before a blank. */
function atStart(name: string, tokens: readonly Token[]): Cut | undefined {
  const [first, second] = tokens;
  if (!first || !second || !/^[\s\p{P}*#~|=]*$/u.test(name.slice(0, first.start))) return undefined;
  const opening = name.slice(0, first.start).trim() !== '';
  let count = 0;
  const note = [4, 3, 2].find((length) => plainNote(textOf(tokens.slice(0, length))));
  const behind = note ? tokens[note] : undefined;
  if (behind) return { start: 0, end: behind.start, clear: true };
  for (const { key } of tokens.slice(0, 6)) {
    if (!(isTrial(key) || isFiller(key))) break;
    count++;
    const next = tokens[count];
    const gap = next ? name.slice(tokens[count - 1]?.end, next.start) : '';
    const dash = /^\s+[-–—:|/*#~]+\s+$|^\s*[:|_*#~]+\s*$/u.test(gap);
    if (dash && says(tokens.slice(0, count)) && next) return { start: 0, end: next.start, clear: true };
  }
  if (!isTrial(first.key)) return undefined;
  const extended = isPlain(first.key) && second && trialObjects.has(second.key) && tokens.length > 2;
  const doubled = second.key === first.key && tokens.length > 2;
  const last = extended || doubled ? second : first;
  const next = tokens[tokens.indexOf(last) + 1];
  if (!next || !/^\s+$/u.test(name.slice(last.end, next.start).replace(/^[*]|["„“«'(]$/gu, '')))
    return undefined;
  const from = name.slice(last.end).search(/\S/u) + last.end;
  const word = name.slice(first.start, first.end);
  if (ordinaryWords.has(first.key) && !doubled) return undefined;
  const rest = name.slice(from);
  const clear =
    isNonsense(first.key) ||
    doubled ||
    ((isPlain(first.key) || (isCrosses(first.key) && hasLower(word))) && standsOut(word, rest)) ||
    (opening && isPlain(first.key));
  return { start: 0, end: from, clear };
}

/** A run at the end: behind the legal form, after a dash, or one word that stands apart. */
function atEnd(name: string, tokens: readonly Token[], country: string | undefined): Cut | undefined {
  for (let from = Math.max(1, tokens.length - 6); from < tokens.length; from++) {
    const [before, first] = [tokens[from - 1], tokens[from]];
    if (!before || !first || !says(tokens.slice(from))) continue;
    const gap = name.slice(before.end, first.start);
    if (gap === '' || /^[-–&+'’.]$/u.test(gap)) continue;
    const kept = name.slice(0, before.end) + (/^[.)»”"’]+/.exec(gap)?.[0] ?? '');
    const start = kept.length;
    const run = tokens.slice(from);
    const marked = /\s[-–—:|/*#~!=]+\s*$|[:|_*#~;]\s*$/u.test(gap);
    if (marked || plainNote(textOf(run)) || endsInForm(kept, country))
      return { start, end: name.length, clear: true };
    if (run.length > 1 && isTrial(run[0]?.key ?? '') && run.every(({ key }) => isTrial(key)) === false) {
      const object = run.slice(1).every(({ key }) => trialObjects.has(key) || isNumber(key));
      if (isPlain(first.key) && object) return { start, end: name.length, clear: false };
    }
    if (from !== tokens.length - 1 || ordinaryWords.has(first.key)) continue;
    const word = name.slice(first.start, first.end);
    const plain = isPlain(first.key) || (isCrosses(first.key) && hasLower(word));
    return { start, end: name.length, clear: isNonsense(first.key) || (plain && standsOut(word, kept)) };
  }
  return undefined;
}

/** A word before the legal form or between others that isn't written as they are: worth a look, no more. */
function within(name: string, tokens: readonly Token[], country: string | undefined): Cut | undefined {
  for (let at = 1; at < tokens.length - 1; at++) {
    const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!before || !token || !after || !isTrial(token.key) || ordinaryWords.has(token.key)) continue;
    const [left, right] = [name.slice(before.end, token.start), name.slice(token.end, after.start)];
    if (!/^[\s,.]*\s$/u.test(left) || !/^,?\s/u.test(right)) continue;
    const rest = name.slice(0, token.start).trimEnd() + name.slice(token.end);
    const form = legalFormSpans(name, country).find((span) => span.at === 'end');
    const beforeForm = form?.start === after.start;
    const out = standsOut(name.slice(token.start, token.end), rest);
    if (!isNonsense(token.key) && !out && !(beforeForm && isPlain(token.key))) continue;
    return { start: token.start, end: token.end, clear: isNonsense(token.key) };
  }
  return undefined;
}

/** Chinese, Japanese and Korean are written without blanks: the word stands before or behind the whole name. */
const asianStart = /^(?:テスト|サンプル|ダミー|测试|測試|示例|테스트|샘플)(?=[\p{L}\p{N}(（]{3})/u;
const asianEnd = /(?<=[\p{L}\p{N})）]{3})(?:テスト|サンプル|ダミー|测试|測試|示例|테스트|샘플)$/u;

function glued(name: string, country: string | undefined): Cut | undefined {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(name)) return undefined;
  const start = asianStart.exec(name);
  if (start) return { start: 0, end: start[0].length, clear: false };
  const end = asianEnd.exec(name);
  if (!end) return undefined;
  return { start: end.index, end: name.length, clear: endsInForm(name.slice(0, end.index), country) };
}

/** The gap closes; what separated the two stays where it belongs to the name. */
function without(name: string, { start, end }: Cut): string {
  const left = name.slice(0, start).trimEnd();
  const right = name.slice(end).trimStart();
  if (left === '' || right === '') return left + right;
  return /^[,;.]/.test(right) ? left + right : `${left} ${right}`;
}

/** Something that may be a company's name must be left. */
const checked = (name: string, cut: Cut | undefined): Cut | undefined =>
  cut && isNameLeft(tokensOf(without(name, cut))) ? cut : undefined;

function find(name: string, country: string | undefined): Cut | undefined {
  const tokens = tokensOf(name);
  if (!maySay(tokens)) return checked(name, glued(name, country));
  const cut =
    inBrackets(name) ??
    atEnd(name, tokens, country) ??
    atStart(name, tokens) ??
    within(name, tokens, country) ??
    glued(name, country);
  return checked(name, cut);
}

/**
 * Finds what was added to a real name to mark a trial or as a note: "TEST Siemens AG", "Siemens (test) AG",
 * "Siemens AG - do not use". Place, case and the legal form decide, since firms are also called "Test-Fuchs".
 * @param country ISO 3166-1 alpha-2, see `legalFormSpans`.
 * @returns the added part and the name without any; `undefined` if there is none, or if nothing would be left that
 * can be a name (see `companyPlaceholder` for those).
 */
export function insertedPlaceholder(name: string, country?: string): InsertedPlaceholder | undefined {
  const cut = find(name, country);
  if (!cut) return undefined;
  let rest = without(name, cut);
  for (let round = 0; round < 2; round++) {
    const more = find(rest, country);
    if (!more?.clear) break;
    rest = without(rest, more);
  }
  const written = name.slice(cut.start, cut.end).trim();
  return { written, rest, certainty: cut.clear ? 'clear' : 'possible' };
}
