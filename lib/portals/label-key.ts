import { folded } from '../shared/text.ts';

/** What a long label is cut to: more is a help text, and help texts mislead. */
const longestLabel = 160;

/**
 * Remarks that labels carry in brackets: "(required)", "(as registered)". One with a digit counts lines: "(line 2)", and
 * one of Japanese syllables asks for how the name is read: "姓（フリガナ）".
 */
const remarks = /[(（](?![ぁ-ー]+[)）])[^()（）\d]*[)）]|\[[^[\]\d]*\]|【[^【】]*】/gu;

const compared = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestLabel);

/**
 * The form in which labels are compared: no case, accents, punctuation, brackets or doubled blanks.
 * Scripts without Latin letters keep their letters.
 * @returns '' for a text without letters or digits.
 */
export function labelKey(text: string): string {
  const short = text.slice(0, longestLabel * 2).replace(/[™®©℠]/g, ' ');
  // A label that stands wholly in brackets is still a label.
  return compared(short.replace(remarks, ' ')) || compared(short);
}
