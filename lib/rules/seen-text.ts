/** Longer examples are there for their length alone. */
const longest = 90;
const begins = 40;
const ends = 10;

const code = (character: string) =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * @returns the text as a reader can see it: blanks that count as ␣, what has no picture by its number in Unicode, and
 * the middle of a long text left out.
 */
export function seenText(text: string): string {
  const characters = [...text];
  if (characters.length > longest)
    return `${seenText(characters.slice(0, begins).join(''))} … ${seenText(characters.slice(-ends).join(''))}`;
  return text
    .replace(/^ +| {2,}|(?<! ) $/g, (blanks) => '␣'.repeat(blanks.length))
    .replace(/[^\P{Z} ]|\p{C}|\p{Default_Ignorable_Code_Point}/gu, code);
}
