import { type Step, weightedStep } from './weighted-check.ts';

const digits = (text: string) => Array.from(text, Number);

/** @returns the number's remainder, letters counting A = 10 and so on as two digits (ISO 7064). */
function remainderOf(text: string, modulus: number): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % modulus;
  }
  return rest;
}

/** ISO 7064 mod 11, 10: Germany, Croatia, Serbia. */
function hybrid11(text: string): boolean {
  const all = digits(text);
  const rest = all.slice(0, -1).reduce((sum, digit) => (((sum + digit) % 10 || 10) * 2) % 11, 10);
  return (rest + (all.at(-1) as number)) % 10 === 1;
}

const oddCyprus = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

function cyprus(text: string): boolean {
  const sum = digits(text.slice(0, 8)).reduce(
    (all, digit, at) => all + (at % 2 === 0 ? (oddCyprus[digit] as number) : digit),
    0,
  );
  return text[8] === String.fromCharCode(65 + (sum % 26));
}

/** The second letter of newer numbers counts too; in the oldest ones a letter or sign stood second. */
function ireland(text: string): boolean {
  const [, first = '', middle = '', last = '', check = '', more = ''] =
    /^(\d)([A-Z\d+*])(\d{5})([A-W])([A-Z]?)$/.exec(text) ?? [];
  const body = /\d/.test(middle) ? first + middle + last : `0${last}${first}`;
  const letter = more === '' || more === 'W' ? 0 : more.charCodeAt(0) - 64;
  const sum = digits(body).reduce((all, digit, at) => all + digit * (8 - at), letter * 9);
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === check;
}

const oddItaly = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function codiceFiscale(text: string): boolean {
  const sum = [...text.slice(0, 15)].reduce((all, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return all + (at % 2 === 0 ? (oddItaly[value] as number) : value);
  }, 0);
  return text[15] === String.fromCharCode(65 + (sum % 26));
}

const frenchVat = (text: string) =>
  (12 + 3 * remainderOf(text.slice(2), 97)) % 97 === Number(text.slice(0, 2));

function frenchPerson(text: string): boolean {
  const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainderOf(number, 97) === Number(text.slice(13));
}

/** Ukraine weighs 7, 1 to 6 in the ranges that the Soviet register gave it, 1 to 7 elsewhere. */
function ukraine(text: string): boolean {
  const all = digits(text);
  const weights = '345'.includes(text[0] as string) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const rest = (more: number) =>
    weights.reduce((sum, weight, at) => sum + (weight + more) * (all[at] as number), 0) % 11;
  const first = rest(0);
  return (first < 10 ? first : rest(2) % 10) === all[7];
}

function turkishCompany(text: string): boolean {
  const all = digits(text);
  const sum = all.slice(0, 9).reduce((total, digit, at) => {
    const moved = (digit + 9 - at) % 10;
    return total + (moved === 0 ? 0 : (moved * 2 ** (9 - at)) % 9 || 9);
  }, 0);
  return (10 - (sum % 10)) % 10 === all[9];
}

function turkishPerson(text: string): boolean {
  const all = digits(text);
  const every = (from: number, to: number, step: number) => {
    let sum = 0;
    for (let at = from; at < to; at += step) sum += all[at] as number;
    return sum;
  };
  const tenth = (every(0, 9, 2) * 7 - every(1, 9, 2) + 100) % 10;
  return tenth === all[9] && every(0, 10, 1) % 10 === all[10];
}

function taiwan(text: string): boolean {
  const sum = digits(text).reduce((all, digit, at) => {
    const product = digit * ([1, 2, 1, 2, 1, 2, 4, 1][at] as number);
    return all + Math.floor(product / 10) + (product % 10);
  }, 0);
  // Since 2023 a multiple of five will do; a seventh digit of 7 may count 1 or 0.
  return sum % 5 === 0 || (text[6] === '7' && (sum + 1) % 5 === 0);
}

function korea(text: string): boolean {
  const all = digits(text);
  const sum = [1, 3, 7, 1, 3, 7, 1, 3, 5].reduce(
    (total, weight, at) => total + weight * (all[at] as number),
    0,
  );
  return (sum + Math.floor(((all[8] as number) * 5) / 10) + (all[9] as number)) % 10 === 0;
}

function newZealand(text: string): boolean {
  const all = digits(text.padStart(9, '0'));
  const check = (weights: readonly number[]) =>
    (11 - (weights.reduce((sum, weight, at) => sum + weight * (all[at] as number), 0) % 11)) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  return (first < 10 ? first : check([7, 4, 3, 2, 5, 2, 7, 6])) === all[8];
}

/** Rows of the dihedral group and the permutation of Verhoeff's scheme, as in his thesis of 1969. */
const turned = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];
const joined = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;

const verhoeff = (text: string) =>
  [...text].reverse().reduce((all, sign, at) => joined(all, Number(turned[at % 8]?.[Number(sign)])), 0) === 0;

/** Birth numbers are multiples of 11; until 1985 a remainder of 10 was written 0. */
const birthNumber = (text: string) => remainderOf(text.slice(0, 9), 11) % 10 === Number(text[9]);

const belarus = weightedStep('71862753>A');

const finnishSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Check digits that no row of weights says. Each takes a compact number of the kind's own shape. */
export const namedChecks: Readonly<Record<string, Step>> = {
  lei: (text) => remainderOf(text, 97) === 1,
  zero97: (text) => remainderOf(text, 97) === 0,
  hybrid11,
  be: (text) => 97 - remainderOf(text.slice(0, -2), 97) === Number(text.slice(-2)),
  bePerson: (text) =>
    ['', '2'].some((century) => 97 - remainderOf(century + text.slice(0, 9), 97) === Number(text.slice(9))),
  lu: (text) => remainderOf(text.slice(0, 6), 89) === Number(text.slice(6)),
  // The national number of the Netherlands with the country's letters in front, for sole traders since 2020.
  nl: (text) => remainderOf(`NL${text}`, 97) === 1,
  cyprus,
  ireland,
  codiceFiscale,
  frenchVat,
  frenchPerson,
  frenchTaxpayer: (text) => remainderOf(text.slice(0, 10), 511) === Number(text.slice(10)),
  // The French post's offices share one number and add up their digits instead.
  frenchPost: (text) =>
    text.startsWith('356000000') && digits(text).reduce((sum, digit) => sum + digit, 0) % 5 === 0,
  ukraine,
  turkishCompany,
  turkishPerson,
  taiwan,
  korea,
  newZealand,
  australia: (text) =>
    digits(text).reduce(
      (sum, digit, at) => sum + (digit - (at === 0 ? 1 : 0)) * (at === 0 ? 10 : 2 * at - 1),
      0,
    ) %
      89 ===
    0,
  verhoeff,
  birthNumber,
  // A person's second letter stands for a digit.
  belarusPerson: (text) => belarus((text[0] ?? '') + 'ABCEHKMOPT'.indexOf(text[1] ?? '') + text.slice(2)),
  finnishPerson: (text) => {
    const signs = text.replace(/(?<=^\d{6})[A-Z]/, '');
    return finnishSigns[Number(signs.slice(0, 9)) % 31] === signs[9];
  },
};
