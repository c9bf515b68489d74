import { isPostalCode } from '../../countries/postal-code.ts';
import { folded } from '../../shared/text.ts';
import { codeKey, foldedKey, type KnownPlaces, type PlaceKind, placeKey } from './known-places.ts';

/** A part of a line that repeats other fields, and where the rest of the line stands. */
export type Repeated = {
  kinds: readonly PlaceKind[];
  start: number;
  end: number;
  /** The rest without the part, its separators taken off. */
  restStart: number;
  restEnd: number;
  /** A postal code that stands there and isn't the one of the record; undefined if there is none. */
  otherCode: string | undefined;
};

type Token = { start: number; end: number; text: string };
type Piece = { kind: PlaceKind; size: number; otherCode?: string };

const token = /[^\s,;()|]+/gu;
const longestName = 5;

const endsSegment = (between: string) => /[,;(|\n]|\s[-–—]\s/.test(between);

/** A code of four signs and more that the country's pattern accepts; letters alone are a word. */
const looksLikeCode = (country: string, text: string) =>
  /\d/.test(text) && codeKey(text).length >= 4 && isPostalCode(country, text.toUpperCase()) === true;

/** Country and its old sign of motor vehicles. */
const oldSigns: ReadonlySet<string> = new Set(
  'DED ATA FRF ITI BEB ESE PTP SES NON HUH LUL LIFL SISLO FISF'.split(' '),
);

/** "DE-80331", "D 80331": signs of the country in front of the code; "98052" is told by "98052-8300" too. */
function isOwnCode(places: KnownPlaces, text: string): boolean {
  const key = codeKey(text);
  if (places.code.length < 3 || key.length < 3) return false;
  if (key === places.code || (places.country === 'US' && key.length === 5 && places.code.startsWith(key)))
    return true;
  const rest = key.endsWith(places.code) ? key.slice(0, -places.code.length) : '';
  return rest !== '' && (rest === places.country || oldSigns.has(`${places.country}${rest}`));
}

const none: readonly PlaceKind[] = [];

class Reader {
  private readonly line: string;
  private readonly places: KnownPlaces;
  readonly tokens: readonly Token[];
  private readonly keys: readonly string[];
  private readonly hasDigit: boolean;

  constructor(line: string, places: KnownPlaces) {
    this.line = line;
    this.places = places;
    this.tokens = [...line.matchAll(token)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      text,
    }));
    this.hasDigit = /\d/.test(line);
    const plain = folded(line).match(token) ?? [];
    // Folding all at once is cheaper; a rare sign ("½") makes more words of it.
    this.keys =
      plain.length === this.tokens.length
        ? plain.map((text) => foldedKey(text))
        : this.tokens.map(({ text }) => placeKey(text));
  }

  private key(from: number, to: number): string {
    let key = '';
    for (let at = from; at < to; at++) {
      const own = this.keys[at];
      if (own) key = key === '' ? own : `${key} ${own}`;
    }
    return key;
  }

  /** True where a comma, a bracket or a dash stands before the token. */
  startsSegment(at: number): boolean {
    const [before, next] = [this.tokens[at - 1], this.tokens[at]];
    return !before || !next || endsSegment(this.line.slice(before.end, next.start));
  }

  private text(from: number, to: number): string {
    return this.line.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }

  /** What the tokens are, if they are one of the record's places that wasn't met yet. */
  private piece(from: number, to: number, met: readonly PlaceKind[]): Piece | undefined {
    const size = to - from;
    const key = this.key(from, to);
    const kind = this.places.names.get(key)?.find((each) => !met.includes(each));
    if (kind) return { kind, size };
    if (!met.includes('country') && this.places.countryNames.has(key)) return { kind: 'country', size };
    const { country, code } = this.places;
    // In a line without a digit no code that begins with one can stand.
    if (met.includes('postalCode') || size > 3 || (!this.hasDigit && /^\d/.test(code))) return undefined;
    const text = this.text(from, to);
    if (isOwnCode(this.places, text)) return { kind: 'postalCode', size };
    if (!country || size > 2 || !looksLikeCode(country, text)) return undefined;
    // A house number may look like a code: it is one only beside the city, nothing between them.
    const beside =
      met.at(-1) === 'city' || met.at(-1) === 'state' ? !this.startsSegment(to) : this.follows(from);
    return beside && code !== codeKey(text) ? { kind: 'postalCode', size, otherCode: text } : undefined;
  }

  /** True if the token before belongs to the city or the state: "Seattle, WA 98052". */
  private follows(at: number): boolean {
    for (let size = 1; size <= longestName && at - size >= 0; size++) {
      const kinds = this.places.names.get(this.key(at - size, at));
      if (kinds?.some((kind) => kind === 'city' || kind === 'state')) return true;
    }
    return false;
  }

  /** Takes places off the end, as long as there are some. */
  pieces(from: number, to: number): Piece[] {
    const found: Piece[] = [];
    let end = to;
    while (end > from) {
      const met = found.length === 0 ? none : found.map(({ kind }) => kind);
      let piece: Piece | undefined;
      for (let size = Math.min(longestName, end - from); size > 0 && !piece; size--)
        piece = this.piece(end - size, end, met);
      if (!piece) break;
      found.push(piece);
      end -= piece.size;
    }
    return found;
  }
}

const otherCodeOf = (pieces: readonly Piece[]) => pieces.find(({ otherCode }) => otherCode)?.otherCode;

/** Without a comma in front, only a code with its city or country is sure to be no part of the street's name. */
const needsNoComma = (pieces: readonly Piece[]) => {
  const kinds = pieces.map(({ kind }) => kind);
  return kinds.includes('postalCode') && (kinds.includes('city') || kinds.includes('country'));
};

function atEnd(line: string, reader: Reader, all: readonly Piece[]): Repeated | undefined {
  const { tokens } = reader;
  const pieces = [...all];
  while (pieces.length > 0) {
    const first = tokens.length - pieces.reduce((sum, { size }) => sum + size, 0);
    if (reader.startsSegment(first) || needsNoComma(pieces)) {
      const start = tokens[first]?.start ?? 0;
      const end = tokens.at(-1)?.end ?? line.length;
      const restEnd = tokens[first - 1]?.end ?? 0;
      const rest = line.slice(0, restEnd).replace(/(?<![\s,;–—-])[\s,;–—-]+$/u, '');
      const otherCode = otherCodeOf(pieces);
      if (otherCode === undefined || /\d/.test(rest))
        return {
          kinds: pieces.map(({ kind }) => kind),
          start,
          end,
          restStart: 0,
          restEnd: rest.length,
          otherCode,
        };
    }
    pieces.pop();
  }
  return undefined;
}

/** Where big things come first, a line begins with the city by right. */
const bigFirst: ReadonlySet<string> = new Set('CN JP KR TW HK MO VN'.split(' '));

function atStart(line: string, reader: Reader, country: string | undefined): Repeated | undefined {
  // Without a border there is no first part.
  if ((country && bigFirst.has(country)) || !/[,;(|\n]/.test(line)) return undefined;
  const { tokens } = reader;
  let found: Repeated | undefined;
  for (let to = 1; to < tokens.length; to++) {
    if (!reader.startsSegment(to)) continue;
    const pieces = reader.pieces(0, to);
    if (pieces.reduce((sum, { size }) => sum + size, 0) !== to) break;
    const kinds = pieces.map(({ kind }) => kind);
    if (!kinds.includes('city') && !kinds.includes('postalCode')) continue;
    found = {
      kinds,
      start: tokens[0]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      restStart: tokens[to]?.start ?? 0,
      restEnd: line.length,
      otherCode: otherCodeOf(pieces),
    };
  }
  return found;
}

/** Words with single blanks between them, no border anywhere, the last one of plain letters and digits. */
const plainLine = /^(?:[^\s,;()|]+ )*[A-Za-z\d]+$/;

/**
 * Most lines are a street with its number, and taking them to pieces is what costs.
 * @returns false only if nothing of the record can stand at the end of the line, nor at its start.
 */
function mayRepeat(line: string, { names, countryEnds, code, country }: KnownPlaces): boolean {
  if (!plainLine.test(line)) return true;
  const before = line.lastIndexOf(' ');
  const word = line.slice(before + 1);
  const key = word.toLowerCase();
  for (const name of names.keys()) if (name.endsWith(key)) return true;
  if (countryEnds.has(key)) return true;
  const end = word.slice(-1).toUpperCase();
  // "98052" is told by "98052-8300" too.
  if (code.length >= 3 && (code.endsWith(end) || (country === 'US' && code[4] === end))) return true;
  if (country === undefined || !/\d/.test(line)) return false;
  const two = before > 0 ? line.slice(line.lastIndexOf(' ', before - 1) + 1) : word;
  return looksLikeCode(country, word) || looksLikeCode(country, two);
}

const nothing: ReadLine = { repeated: undefined, only: undefined };

/** What a line repeats, and what it is if it is nothing else. */
export type ReadLine = { repeated: Repeated | undefined; only: readonly PlaceKind[] | undefined };

/**
 * Finds city, postal code, state and country of the record at the end of an address line or, up to a comma, at its
 * start. A street that is only named after its city ("Rua Lisboa 12") is none.
 * @returns `repeated` undefined if nothing is repeated or nothing that reads like a street would be left; `only` the
 * kinds, if the whole line is nothing but places of the record.
 */
export function readPlaces(line: string, places: KnownPlaces): ReadLine {
  if (!mayRepeat(line, places)) return nothing;
  const reader = new Reader(line, places);
  const count = reader.tokens.length;
  const pieces = reader.pieces(0, count);
  const found = atEnd(line, reader, pieces) ?? atStart(line, reader, places.country);
  const leaves = found && /\p{L}/u.test(line.slice(found.restStart, found.restEnd));
  const whole = pieces.length > 0 && pieces.reduce((sum, { size }) => sum + size, 0) === count;
  const isOwn = whole && otherCodeOf(pieces) === undefined;
  return { repeated: leaves ? found : undefined, only: isOwn ? pieces.map(({ kind }) => kind) : undefined };
}
