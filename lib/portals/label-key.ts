import { folded } from '../shared/text.ts';

/** What a long label is cut to: more is a help text, and help texts mislead. */
const longestLabel = 160;

/** Remarks that labels carry in brackets: "(required)", "(as registered)". One with a digit counts lines: "(line 2)". */
const remarks = /\([^()\d]*\)|\[[^[\]\d]*\]|（[^（）\d]*）|【[^【】]*】/gu;

/**
 * The form in which labels are compared: no case, accents, punctuation, brackets or doubled blanks.
 * Scripts without Latin letters keep their letters.
 * @returns '' for a text without letters or digits.
 */
export function labelKey(text: string): string {
  const short = text.slice(0, longestLabel * 2).replace(/[™®©℠]/g, ' ');
  const bare = folded(short.replace(remarks, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A label that stands wholly in brackets is still a label.
  if (bare === '' && short.trim() !== '') {
    return folded(short)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, longestLabel);
  }
  return bare.slice(0, longestLabel);
}
