import { legalFormSpans, usualSpelling } from './legal-form.ts';
import { type CaseContext, caseContext, wordCase } from './word-case.ts';

/** Words and what holds them together; letters with dots ("P.H.U.") stay one piece. */
const pieces = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const topDomains =
  /^(?:com|net|org|info|biz|eu|de|pl|fr|it|es|nl|cz|at|be|se|dk|no|fi|ro|hu|pt|uk|io|cloud|online|shop)$/i;

/** What of a word before an apostrophe is an article or a saint: "l'Est", "dell'Arte", "Sant'Angelo". */
const article = /^(?:l|d|dell|all|dall|nell|sull|un|qu|t|sant)$/i;

/** "L'OREAL", "O'NEILL" and "DELL'ARTE" have a capital after the apostrophe, "MARY'S" has none. */
function withApostrophe(word: string, first: boolean, context: CaseContext): string {
  const [head = '', ...tails] = word.split(/['’]/);
  const mark = word.charAt(head.length);
  const tail = tails.join(mark);
  if (tail.length > 1 && article.test(head)) {
    const small = !first && !/^sant$/i.test(head);
    return (
      (small ? head.toLowerCase() : wordCase(head, true, context)) + mark + wordCase(tail, true, context)
    );
  }
  if (head.length <= 2 && tail.length > 2)
    return wordCase(head, true, context) + mark + wordCase(tail, true, context);
  return wordCase(head, first, context) + mark + tail.toLocaleLowerCase(context.locale);
}

/** What follows a bracket, a quotation mark, a colon or an initial of a person ("им. И.А. Бунина") begins anew. */
const beginsAnew = /(?:[«„“"(:/]\s*|(?:^|[^\p{L}])(?:\p{Script=Cyrillic}\.\s?)+)$/u;
/** No sign before a word is longer, so that a long name is not read anew for each of its words. */
const nearby = 12;

/** Notes that stay small in brackets or between two names: "(publ)", "(formerly Smith Ltd)", "t/a". */
const notes = /^(?:publ|formerly|now|vormals|ehemals)$/i;

const isTradingAs = (word: string, here: string, rest: string) =>
  (/^trading$/i.test(word) && /^\s+as\s/i.test(rest)) || (/^as$/i.test(word) && /trading\s+$/i.test(here));

/** A letter by itself is a sign of its own ("A/S", "S A", "J. Smith"), unless it is the word for "and". */
const standsAlone = (word: string, here: string, rest: string) =>
  word.length === 1 && (/^[/&.]/.test(rest) || /(?:^|[^\p{L}])[^eiyaou\P{L}][ .]$/iu.test(here));

/** "SP Z O O" and "S R O" are a form's letters said one by one; they get the usual spelling with its dots. */
const spelledOut = (form: string, usual: string | undefined): usual is string =>
  usual?.includes('.') === true && /^(?:\p{L}{1,2}\s){2,}\p{L}$/u.test(form);

/** "SP.K.", "SPOL. S R.O.": read word by word, the letters would be signs of their own. */
const endsInLetter = /\p{L}{2}\.\s?\p{L}(?!\p{L})/u;

/** @returns the form in small letters, if it ends in such letters and its first word is a small one. */
function smallForm(form: string, context: CaseContext): string | undefined {
  const [word = ''] = /^\p{L}+/u.exec(form) ?? [];
  const small = word.toLowerCase();
  return endsInLetter.test(form) && word !== '' && wordCase(word, false, context) === small
    ? form.toLowerCase()
    : undefined;
}

/**
 * Writes a name of one case the way names are written: words with a capital, small words small, the legal form
 * in its usual spelling, initials as they stand. A proposal to look at, not a certainty.
 * @param name a name all in capitals or all in small letters; others lose their capitals inside words.
 * @param country ISO 3166-1 alpha-2: its languages' small words and its legal forms count.
 */
export function titleCased(name: string, country?: string): string {
  const context = caseContext(name, country);
  let first = true;
  const words = (text: string, before: string, after: string) =>
    text.replace(pieces, (word, at: number) => {
      const here = (before + text.slice(Math.max(0, at - nearby), at)).slice(-nearby);
      const rest = text.slice(at + word.length, at + word.length + nearby) || after;
      if (/[\p{L}\p{N}]\.$/u.test(here) && topDomains.test(word)) return word.toLowerCase();
      if (/(?:^|\s)t\/$/i.test(here) || (/^\/A(?!\p{L})/iu.test(rest) && /^t$/i.test(word)))
        return word.toLowerCase();
      if (/\/$/.test(here) && /^\//.test(rest)) return word;
      if (!first && (notes.test(word) || isTradingAs(word, here, rest))) return word.toLowerCase();
      const begins = first || beginsAnew.test(here) || standsAlone(word, here, rest);
      const last = !/\p{L}/u.test(rest);
      first = false;
      return /['’]/.test(word)
        ? withApostrophe(word, begins, context)
        : wordCase(word, begins, context, last);
    });
  let result = '';
  let at = 0;
  for (const { start, end } of [...legalFormSpans(name, country)].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const form = name.slice(start, end);
    const spelling = usualSpelling(form);
    const usual = spelledOut(form, spelling) ? spelling : smallForm(form, context);
    if (usual === undefined) continue;
    result +=
      words(name.slice(at, start), name.slice(Math.max(0, at - nearby), at), name.slice(start)) + usual;
    at = end;
  }
  return result + words(name.slice(at), name.slice(Math.max(0, at - nearby), at), '');
}
