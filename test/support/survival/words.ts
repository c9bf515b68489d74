import { type Seeded, seeded } from '../../bench/seeded.ts';

/** Text boxes of the form that hand every character to the application at once, by their English label. */
export const boxes = { companyName: 'Company', addressLine1: 'Address line 1', city: 'City' } as const;
export type Box = keyof typeof boxes;
export const boxNames = Object.keys(boxes) as Box[];

/** What boxes hold, and what should be found again. */
export type Words = Record<Box, string>;

/** Characters as people count them here: one for a surrogate pair, one for each letter of a script without case. */
export const charactersOf = (text: string): string[] => [...text];

/** Letters with and without marks, other scripts, both directions, signs outside the first plane of Unicode. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  'ąćęłńóśźżÅÆØäöüßçğışéèñ',
  'αβγδεζηθΛΣΩжзийклмнопЮЯ',
  'אבגדהוזحخدذرزس',
  '東京株式会社有限公司한국어회사',
  '-.,&/()\'"+#',
  '🏢🚀🧵𝔉𠮷😀',
];

/**
 * @param seed equal seeds give equal words.
 * @param longest of each box, in characters.
 * @returns words for every box, without blanks at their ends; no two seeds begin a company's name alike.
 */
export function randomWords(seed: number, longest = 16): Words {
  const random = seeded(seed);
  const word = (start: string) => {
    const length = longest - random.below(5);
    let text = start;
    while (charactersOf(text).length < length) text += letter(random);
    return text;
  };
  return { companyName: word(`${seed} `), addressLine1: word('A'), city: word('C') };
}

function letter(random: Seeded): string {
  return random.pick(charactersOf(random.chance(0.5) ? (alphabets[0] ?? '') : random.pick(alphabets)));
}

/** @returns how many characters of `typed` stand unchanged at the beginning of `found`. */
export function charactersKept(typed: Partial<Words>, found: Partial<Words>): number {
  return boxNames.reduce((sum, box) => {
    const there = charactersOf(found[box] ?? '');
    const wanted = charactersOf(typed[box] ?? '');
    const broken = wanted.findIndex((character, at) => character !== there[at]);
    return sum + (broken < 0 ? wanted.length : broken);
  }, 0);
}

/** @returns how many characters the words have. */
export const countOf = (words: Partial<Words>): number => charactersKept(words, words);
