import { folded } from '../shared/text.ts';
import { type StreetTable, type StreetWord, streetKey, streetTable } from './street-words.ts';

/** A short street word in a line: where it stands, and what it may stand for, in the line's own case. */
export type ShortStreet = { start: number; end: number; written: string; expansions: readonly string[] };

type Token = { start: number; end: number; text: string };

/** Letters with what may join them ("V.le", "C/", "B-dul", "P.º"), or digits with what hangs on them ("5th", "12a"). */
const token = /\p{L}[\p{L}\p{M}]*(?:[.\-/’'][\p{L}\p{M}]+)*[./]?|\p{N}[\p{L}\p{M}\p{N}]*\.?/gu;
const border = /[,;\n()|–]/;

/** What may follow a street word that stands behind its name: directions and the parts of a building. */
const follows = new Set(
  `n s e w ne nw se sw north south east west n.e n.w s.e s.w suite ste unit apt apartment floor fl level no nr num bldg
  building block room rm lot flat office opp near off ext extension и д дом кв корп стр оф офис офіс буд no.lu daire kat
  d k sok sk sokak cad cd caddesi blv mah mahallesi lok kat lgh top et em fsz č c p nr.`
    .split(/\s+/)
    .map((word) => folded(word)),
);

const tokensOf = (line: string): Token[] =>
  [...line.matchAll(token)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }));

const isDigits = (text: string) => /^\p{N}/u.test(text);
const isLetters = (text: string) => /^\p{L}/u.test(text);

/** "12 bis, bd Foch": nothing but a number stands in front. */
const onlyNumbers = (tokens: readonly Token[]) =>
  tokens.every(({ text }) => isDigits(text) || text.length === 1 || /^(?:bis|ter|nr|no)\.?$/i.test(text));

type Place = { before: readonly Token[]; next: Token | undefined; dotted: boolean; known: boolean };

/** @returns true where the word stands as such a word would: in front of a name or behind one, in its own segment. */
function fits(word: StreetWord, { before, next, dotted, known }: Place): boolean {
  if (word.dotted && !dotted) return false;
  const previous = before.at(-1);
  const leads =
    next !== undefined &&
    (onlyNumbers(before) || (dotted && (isLetters(next.text) || !isLetters(previous?.text ?? ''))));
  const trails =
    previous !== undefined &&
    (next === undefined || isDigits(next.text) || known || follows.has(streetKey(next.text)));
  if (word.place === 'before') return leads;
  return word.place === 'behind' ? trails : leads || trails;
}

function cased(expansion: string, written: string, line: string): string {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 0 && letters === letters.toUpperCase() && line === line.toUpperCase())
    return expansion.toUpperCase();
  const first = letters.charAt(0);
  const isUpper = first !== first.toLowerCase();
  return (
    (isUpper ? expansion.charAt(0).toUpperCase() : expansion.charAt(0).toLowerCase()) + expansion.slice(1)
  );
}

/** "Aleje Jerozolimskie" are many: the ending of the name tells. */
const inNumber = (expansions: readonly string[], behind: string) =>
  expansions[1] === 'aleje' && /^\s*\p{L}+ie(?!\p{L})/u.test(behind) ? [...expansions].reverse() : expansions;

/** "Hauptstr." is read in two parts, so that the first keeps its letters. */
function gluedEnd(written: string, endings: readonly (readonly [string, StreetWord])[], next: string) {
  const dotted = written.endsWith('.');
  const bare = dotted ? written.slice(0, -1) : written;
  const key = bare.toLowerCase();
  for (const [ending, word] of endings) {
    if (!key.endsWith(ending) || bare.length < ending.length + 3) continue;
    if (word.dotted && (!dotted || !isDigits(next))) continue;
    return { stem: bare.length - ending.length, word };
  }
  return undefined;
}

function mayBeShort(written: string, words: StreetTable['words'], glued: StreetTable['glued']): boolean {
  if (words.has(streetKey(written))) return true;
  // Signs inside are for what lacks its blank ("C/Mayor").
  if (/[./]./su.test(written)) return true;
  const bare = written.endsWith('.') ? written.slice(0, -1) : written;
  const key = bare.toLowerCase();
  return glued.some(([ending]) => key.endsWith(ending));
}

/**
 * Finds street words that are written short, by the languages of the country: "ul.", "Hauptstr.", "Av.", "V.le", "Rd".
 * "St" in front of a name is a saint and no street; a name that merely looks like a short word is left alone.
 * @param line one line of an address, up to 1,000 characters.
 * @param country ISO 3166-1 alpha-2; nothing is found where no words are known.
 */
export function shortStreets(line: string, country: string | undefined): ShortStreet[] {
  const { words, glued } = streetTable(country);
  if (words.size + glued.length === 0 || line === '') return [];
  const found: ShortStreet[] = [];
  const tokens = tokensOf(line);
  // Most lines are written in full, and where a word stands is asked only where one may be short.
  if (!tokens.some(({ text }) => mayBeShort(text, words, glued))) return found;
  let segment = 0;
  tokens.forEach((each, at) => {
    const previous = tokens[at - 1];
    if (previous && border.test(line.slice(previous.end, each.start))) segment = at;
    const after = tokens[at + 1];
    const next = after && !border.test(line.slice(each.end, after.start)) ? after : undefined;
    const add = (start: number, end: number, word: StreetWord) => {
      const written = line.slice(start, end);
      const expansions = inNumber(word.expansions, line.slice(end)).map((text) => cased(text, written, line));
      found.push({ start, end, written, expansions });
    };
    const whole = words.get(streetKey(each.text));
    // "ul.Prosta" and "C/Mayor" lack their blank.
    const cut = each.text.search(/[./]/) + 1;
    const joined =
      !whole && cut > 0 && cut < each.text.length ? words.get(streetKey(each.text.slice(0, cut))) : undefined;
    const known = next !== undefined && words.has(streetKey(next.text));
    const place = { before: tokens.slice(segment, at), next, dotted: /[./]$/.test(each.text), known };
    if (whole && fits(whole, place)) add(each.start, each.end, whole);
    else if (joined && joined.place !== 'behind') add(each.start, each.start + cut, joined);
    else if (!whole) {
      const end = gluedEnd(each.text, glued, next?.text ?? '');
      if (end) add(each.start + end.stem, each.end, end.word);
    }
  });
  return found;
}

/** @returns the line with the words written out, blanks put where a dot stood between two words. */
function once(line: string, found: readonly ShortStreet[], chosen: readonly number[]): string {
  let out = '';
  let from = 0;
  found.forEach(({ start, end, expansions }, at) => {
    const blank = /^[\p{L}\p{N}]/u.test(line.slice(end)) ? ' ' : '';
    out += line.slice(from, start) + (expansions[chosen[at] ?? 0] ?? expansions[0] ?? '') + blank;
    from = end;
  });
  return out + line.slice(from);
}

/** A word written out may show that its neighbour is short too; more rounds than this no real line needs. */
const mostRounds = 8;

/**
 * @param country ISO 3166-1 alpha-2.
 * @param chosen which expansion of each is taken, by its place among those that `shortStreets` finds; the first of it
 * where nothing is said.
 * @returns the line with every short word written out; the same text if there is none. Twice changes nothing.
 */
export function writtenOut(
  line: string,
  country: string | undefined,
  chosen: readonly number[] = [],
): string {
  let out = line;
  for (let round = 0; round < mostRounds; round++) {
    const found = shortStreets(out, country);
    if (found.length === 0) break;
    out = once(out, found, round === 0 ? chosen : []);
  }
  return out;
}
