import { folded } from '../../shared/text.ts';

/** Cyrillic and Greek letters as addresses have them (ISO 9 without marks, as passports and ELOT 743 do). */
const cyrillic =
  'а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz қ k ң n ү u ұ u һ h ә a ө o ғ g';
const greek =
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o';

const pairs = `${cyrillic} ${greek}`.split(' ');
const latin: ReadonlyMap<string, string> = new Map(
  pairs.flatMap((letter, at) =>
    at % 2 === 0 ? [[letter, (pairs[at + 1] ?? '').replace('-', '')] as const] : [],
  ),
);

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * @param text words in any script.
 * @returns them in small Latin letters without accents, Cyrillic and Greek spelled; other letters stay.
 */
export const latinWords = (text: string): string =>
  folded(text).replace(/[\u0370-\u052f]/g, (letter) => latin.get(letter) ?? letter);

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
