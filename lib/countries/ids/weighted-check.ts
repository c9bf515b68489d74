/**
 * Check digits as data. A step is one line of the tables:
 *
 * - `657234567>A`: each character times its weight (base 36), the sum modulo the map's length picks the check character,
 *   which stands behind the weighted ones. `^` in front: it stands before them. `<` in front: the weights are set
 *   right-aligned against numbers of several lengths.
 * - `/3456789` behind the weights: a second row of them, used where the map says `+` or `*`.
 * - `=27654321%11:0`: the weighted sum of all characters leaves that remainder (0 if not said).
 * - `+` in front of the weights: of a product with two digits (in the base of the modulus) the digits are added.
 * - `@1` at the very start: the first characters are not looked at. `~x` at the end: letters count by that alphabet.
 */
const maps: Readonly<Record<string, string>> = {
  /** The remainder itself; 10 is never given out, or 10 is written 0. */
  A: '0123456789-',
  B: '01234567890',
  /** 11 less the remainder; 10 and 11 are 0, or 10 is never given out, or 10 is 0 and 11 is 1. */
  C: '00987654321',
  D: '0-987654321',
  L: '10987654321',
  /** 10 less the last digit of the sum, or that digit itself. */
  E: '0987654321',
  F: '0123456789',
  /** 10 asks the second row of weights; if that gives 10 too, it is 0, or the number is never given out. */
  P: '0123456789+',
  Q: '0123456789*',
};

/** What letters count where they don't count A = 10, B = 11 and so on; the first sign of each fills up short ones. */
const alphabets: Readonly<Record<string, string>> = {
  // Brazil: the distance from the sign "0" in ASCII.
  c: '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  u: '0123456789ABCDEFGHJKLMNPQRTUWXY',
  m: '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ',
  s: 'ABCDEFGHJKLMNPQRSTUVWX0123456789',
};
const fillers: Readonly<Record<string, string>> = { m: ' ' };
/** Letters that stand for a digit: Spain's foreigners, Venezuela's kinds of persons. */
const digitLetters: Readonly<Record<string, Record<string, number>>> = {
  x: { X: 0, Y: 1, Z: 2 },
  r: { V: 1, E: 2, J: 3, C: 3, P: 4, G: 5 },
};

type Row = { weights: readonly number[]; value: (sign: string) => number; summed: boolean; modulus: number };

export type Step = (text: string) => boolean;

const grammar =
  /^(?:@(\d))?([=^<]?)(\+?)([0-9a-z]+)(?:\/([0-9a-z]+))?(?:>([^~]+)|%(\d+)(?::(\d+))?)(?:~([a-z]))?$/;

const base36 = (sign: string) => {
  const value = Number.parseInt(sign, 36);
  return Number.isNaN(value) ? -1 : value;
};

function valueBy(name: string | undefined): (sign: string) => number {
  if (name === undefined) return base36;
  const letters = digitLetters[name];
  if (letters) return (sign) => letters[sign] ?? base36(sign);
  const alphabet = alphabets[name] ?? '';
  return (sign) => alphabet.indexOf(sign);
}

/** @returns the weighted sum modulo the modulus; -1 if a character has no value. */
function sumOf(text: string, { weights, value, summed, modulus }: Row): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) {
    const own = value(text[at] ?? '');
    if (own < 0) return -1;
    const product = own * (weights[at] as number);
    sum += summed ? Math.floor(product / modulus) + (product % modulus) : product;
  }
  return sum % modulus;
}

function checkSign(body: string, rows: readonly Row[], map: string): string | undefined {
  const [first, second] = rows;
  const remainder = first ? sumOf(body, first) : -1;
  const sign = map[remainder];
  if ((sign !== '+' && sign !== '*') || !second) return sign;
  const again = map[sumOf(body, second)];
  return again === '+' ? '0' : again;
}

/**
 * @param line one step as above.
 * @returns the test of a compact number: capital letters and digits only. It never throws; what is too short fails.
 */
export function weightedStep(line: string): Step {
  const [, skip, place, plus, weights = '', more, mapName, modulus, remainder, alphabet] =
    grammar.exec(line) ?? [];
  const map = mapName === undefined ? '' : (maps[mapName] ?? mapName);
  const base = {
    value: valueBy(alphabet),
    summed: plus === '+',
    modulus: modulus ? Number(modulus) : map.length,
  };
  const rows = [weights, more]
    .filter((each) => each !== undefined)
    .map((each): Row => ({ ...base, weights: [...each].map(base36) }));
  const [first] = rows as [Row];
  const count = first.weights.length;
  const start = Number(skip ?? 0);
  const filler = fillers[alphabet ?? ''] ?? '0';
  if (place === '=') return (text) => sumOf(text.slice(start), first) === Number(remainder ?? 0);
  if (place === '^') return (text) => text[0] === checkSign(text.slice(1), rows, map);
  if (place === '<')
    return (text) =>
      text.length - 1 <= count &&
      text.at(-1) === checkSign(text.slice(0, -1).padStart(count, filler), rows, map);
  return (text) => text[start + count] === checkSign(text.slice(start), rows, map);
}
