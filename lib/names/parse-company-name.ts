import { type CountryForm, formsIn } from './country-forms.ts';
import { canonicalForm, type FormPart, formEdges } from './form-edges.ts';
import { joinedKey, type Word, wordsOf } from './form-key.ts';
import { shownForm } from './form-table.ts';
import { gluedSpan, legalFormSpans } from './legal-form.ts';

/** The legal form of a name. */
export type NamedForm = {
  /** The same for every spelling of the form in its country: "spzoo", "gmbh"; several are joined with "+". */
  id: string;
  /** As it stands in the name. */
  written: string;
  /** The official long and short spelling; absent where the table doesn't know them. */
  long?: string;
  short?: string;
  /** Its place in the name, in UTF-16 units. */
  start: number;
  end: number;
};

export type CompanyNameParts = {
  /** What tells the company from others: the name without the form, the tails and what joined them. */
  distinctive: string;
  legalForm: NamedForm | null;
  /** Register notes ("w likwidacji") and a second form ("Tbk" of "PT Telkom Tbk"), in the order of the name. */
  tails: { id: string; written: string }[];
};

type Piece = { start: number; end: number; keys: string[]; isTail: boolean };

/** A form's own last dot and the bracket it stands in are written with it. */
function widened(name: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  if (/[.\u2019']/.test(name[to] ?? '')) to++;
  const opened = name[from - 1] === '(';
  // "UG (haftungsbeschränkt)" opens inside what is read already.
  if (name[to] === ')' && (opened || name.slice(from, to).includes('('))) to++;
  // "(Pty) Ltd" closes it there.
  if (opened && name.slice(from, to).includes(')')) from--;
  return { start: from, end: to };
}

function pieceOf(name: string, words: readonly Word[], part: FormPart): Piece | undefined {
  const [first, last] = [words[part.from], words[part.to - 1]];
  if (!first || !last) return undefined;
  return { ...widened(name, first.start, last.end), keys: [part.key], isTail: part.isTail };
}

/** Forms that follow each other are one: "sp. z o.o." and "sp.k.". */
function endPieces(name: string, words: readonly Word[], parts: readonly FormPart[]): Piece[] {
  const pieces: Piece[] = [];
  for (const part of [...parts].reverse()) {
    const next = pieceOf(name, words, part);
    const before = pieces.at(-1);
    if (!next) continue;
    if (before && !before.isTail && !next.isTail) {
      before.end = next.end;
      before.keys.push(...next.keys);
    } else pieces.push(next);
  }
  return pieces;
}

function piecesOf(name: string, country: string | undefined): { pieces: Piece[]; leads: boolean } {
  const words = wordsOf(name);
  const glued = gluedSpan(words);
  if (!glued) {
    const { start, end, parts, startKey, endKey } = formEdges(words, country);
    const atEnd = endKey === '' ? [] : parts.filter((part) => part.from >= end || !part.isTail);
    const key = joinedKey(words.slice(0, start));
    const atStart =
      startKey === '' ? undefined : pieceOf(name, words, { from: 0, to: start, key, isTail: false });
    const pieces = [...(atStart ? [atStart] : []), ...endPieces(name, words, atEnd)];
    if (pieces.length > 0)
      return { pieces, leads: atStart !== undefined && formsIn(country)?.byKey.get(key)?.leads === true };
  }
  const pieces = legalFormSpans(name, country).map(({ start, end, key }) => ({
    ...(glued ? { start, end } : widened(name, start, end)),
    keys: [joinedKey(wordsOf(name.slice(start, end))) || key],
    isTail: false,
  }));
  return { pieces, leads: false };
}

function named(name: string, piece: Piece, country: string | undefined): NamedForm {
  const own = formsIn(country)?.byKey;
  const forms: (CountryForm | undefined)[] = piece.keys.map(
    (key) => own?.get(key) ?? own?.get(canonicalForm(key)),
  );
  const ids = piece.keys.map((key, at) => forms[at]?.id ?? canonicalForm(key));
  const whole = own?.get(piece.keys.join('')) ?? (ids.length === 1 ? forms[0] : undefined);
  const short = whole?.short ?? (ids.length === 1 ? shownForm(ids[0] ?? '') : undefined);
  return {
    id: whole?.id ?? ids.join('+'),
    written: name.slice(piece.start, piece.end),
    ...(whole?.long ? { long: whole.long } : {}),
    ...(short ? { short } : {}),
    start: piece.start,
    end: piece.end,
  };
}

const outer = /^[\s,;:.&+/\-–—]+|(?<![\s,;:&+/\-–—])[\s,;:&+/\-–—]+$/gu;

/**
 * Reads a company's name: what is its own, its legal form, and what the register added.
 * @param name any text, at most 1,000 characters are sensible; what is no name gives itself and no form.
 * @param country ISO 3166-1 alpha-2; with it forms count that mean one there only, and ids are that country's own:
 * "S.R.L." and "Sociedad de Responsabilidad Limitada" are one form in Argentina.
 * @returns the parts; together they hold every letter and digit of the name. `legalForm` is `null` if none was found
 * or the name is nothing but a form.
 */
export function parseCompanyName(name: string, country?: string): CompanyNameParts {
  const { pieces, leads } = piecesOf(name, country);
  const forms = pieces.filter(({ isTail }) => !isTail);
  const chosen = leads ? forms[0] : forms.at(-1);
  if (!chosen) return { distinctive: name.trim(), legalForm: null, tails: [] };
  let rest = '';
  let at = 0;
  for (const { start, end } of pieces) {
    rest += `${name.slice(at, start)} `;
    at = end;
  }
  rest += name.slice(at);
  const tails = pieces
    .filter((piece) => piece !== chosen)
    .map(({ start, end, keys }) => ({
      id: keys.map(canonicalForm).join('+'),
      written: name.slice(start, end),
    }));
  return {
    distinctive: rest.replace(/\s+/gu, ' ').replace(outer, ''),
    legalForm: named(name, chosen, country),
    tails,
  };
}
