import { latinSpelling } from '../../names/latin-spelling.ts';
import { folded } from '../../shared/text.ts';

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/**
 * @param text words in any script.
 * @returns them in small Latin letters without accents, Cyrillic and Greek spelled; other letters stay.
 */
export const latinWords = (text: string): string => latinSpelling(folded(text), 'h');

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
