const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx';

const numbered = (words: string) =>
  words.split(' ').map((word, at): [string, string] => [word, String(at + 1)]);

const spelled: ReadonlyMap<string, string> = new Map([...numbered(cardinals), ...numbered(ordinals)]);
const roman: ReadonlyMap<string, string> = new Map(numbered(romans));

const ordinal = /^([0-9]{1,4})(?:st|nd|rd|th)$/;

/**
 * @param word folded.
 * @param isLast true for the last of several words, where a single I, V or X counts things too ("Fund V").
 * @returns the number that a word spells ("second", "2nd" and "II" give "2"); the word itself if it spells none.
 */
export function numberWord(word: string, isLast: boolean): string {
  const asRoman = word.length > 1 || isLast ? roman.get(word) : undefined;
  return asRoman ?? spelled.get(word) ?? ordinal.exec(word)?.[1] ?? word;
}

/** @returns true if the word, as `numberWord` gives it, is a number: two names with different ones are of two things. */
export const isNumber = (word: string): boolean => /^[0-9]+$/.test(word);
