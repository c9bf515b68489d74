import { folded } from '../../shared/text.ts';

/**
 * Cyrillic and Greek as addresses have them (like passports and ELOT 743, without marks): letters that are one in Latin,
 * below each other, then those that are none or several.
 */
const single = [
  'абвгдезийклмнопрстуфхыэіґўјқңұүһәөғαβγδεζηικλμνξοπρσςτυφω',
  'abvgdeziyklmnoprstufhyeigujknuuhaogavgdeziiklmnxoprsstyfo',
] as const;
const several = 'ж zh ц ts ч ch ш sh щ shch ю yu я ya є ye ђ dj љ lj њ nj ћ c џ dz θ th χ ch ψ ps'.split(' ');
const latin: ReadonlyMap<string, string> = new Map([
  ...[...single[0]].map((letter, at) => [letter, single[1].charAt(at)] as const),
  ...several.flatMap((letter, at) => (at % 2 === 0 ? [[letter, several[at + 1] ?? ''] as const] : [])),
  ['ъ', ''],
  ['ь', ''],
]);

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * @param text words in any script.
 * @returns them in small Latin letters without accents, Cyrillic and Greek spelled; other letters stay.
 */
export function latinWords(text: string): string {
  const plain = folded(text);
  if (!/[\u0370-\u052f]/.test(plain)) return plain;
  return plain.replaceAll('ου', 'ou').replace(/[\u0370-\u052f]/g, (letter) => latin.get(letter) ?? letter);
}

/** @returns the same with ä, ö, ü, å and ø spelled with two letters, as German and Scandinavian addresses have them. */
export const spelledWords = (text: string): string =>
  latinWords(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüåø]/g, (letter) => german[letter] ?? letter),
  );

/** @returns only the letters a to z and digits of it. */
export const latinLetters = (text: string): string => latinWords(text).replace(/[^a-z0-9]/g, '');
