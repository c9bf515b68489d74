/** Signs without a width and control characters: they come along with pasted text. */
const unseen = /[\p{Cc}\p{Cf}]/gu;
/** These scripts need joiners and direction marks to be written right. */
const needsJoiners =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Mongolian}]/u;
/** Between Chinese and Japanese words a wide blank is the usual one. */
const wideBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Blanks of any other kind, tabs and line breaks too. */
const exotic = /[^\S \u3000\ufeff]/gu;
/** An emoji's parts are joined by a sign without width. */
const emoji = /\p{Extended_Pictographic}/u;

const keepsUnseen = (name: string) => needsJoiners.test(name) || emoji.test(name);

/** @returns true if the name holds something that can't be seen and that its script doesn't need. */
export const hasUnseen = (name: string): boolean =>
  !keepsUnseen(name) && name.replace(exotic, ' ').search(unseen) >= 0;

/** Nearly every name: letters that can be seen, with single blanks. */
const clean = /^[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*$/;

/**
 * @returns the name with one plain blank between words, none at its ends, and without what can't be seen. The wide
 * blank of Japanese and the joiners of Arabic and Indian scripts stay.
 */
export function cleanBlanks(name: string): string {
  if (clean.test(name)) return name;
  const blanks = name.replace(exotic, ' ');
  const plain = keepsUnseen(name) ? blanks : blanks.replace(unseen, '');
  return (wideBlanks.test(plain) ? plain : plain.replaceAll('\u3000', ' ')).replace(/ {2,}/g, ' ').trim();
}

const ends = /^[\p{Cc}\p{Cf} ]+|(?<![\p{Cc}\p{Cf} ])[\p{Cc}\p{Cf} ]+$/gu;

/**
 * @returns true if what can't be seen stands at the ends only: inside, taking it out may join two words, or part a
 * word from its dot, and make a name that nobody has judged.
 */
export const isUnseenAtEnds = (name: string): boolean =>
  !hasUnseen(name.replace(exotic, ' ').replace(ends, ''));
