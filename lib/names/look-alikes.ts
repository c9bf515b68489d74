/** Letters of other scripts that look like Latin ones, each pair written together. */
const pairs =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУYаaеeоoрpсcуyхxѕsіiјjӏlԁdԛqһhΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιi'.match(
    /../gu,
  ) ?? [];
const toLatin: ReadonlyMap<string, string> = new Map(pairs.map((pair) => [pair[0] ?? '', pair[1] ?? '']));
const isCyrillic = (letter: string) => /\p{Script=Cyrillic}/u.test(letter);
const back = (cyrillic: boolean): ReadonlyMap<string, string> =>
  new Map(
    [...toLatin].filter(([other]) => isCyrillic(other) === cyrillic).map(([other, latin]) => [latin, other]),
  );
const toCyrillic = back(true);
const toGreek = back(false);

/** A word of letters of two scripts. */
export type LookAlikes = {
  word: string;
  /** Those that stand in the wrong script. */
  letters: string;
  /** The name with all of them put right. */
  mended: string;
};

/** @returns the word in one script; itself if it is that already or if more than look-alikes are mixed. */
function mendedWord(word: string): string {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const others = letters.filter((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter));
  if (latin.length === 0 || others.length === 0 || letters.length < 3) return word;
  const intoOther = isCyrillic(others[0] ?? '') ? toCyrillic : toGreek;
  const canBeLatin = others.every((letter) => toLatin.has(letter));
  const canBeOther = latin.every((letter) => intoOther.has(letter));
  // Where both would do, the fewer letters are the slip.
  if (canBeLatin && (!canBeOther || latin.length >= others.length))
    return [...word].map((letter) => toLatin.get(letter) ?? letter).join('');
  return canBeOther ? [...word].map((letter) => intoOther.get(letter) ?? letter).join('') : word;
}

/**
 * Finds a letter that looks like its neighbours and is of another script ("Siеmens" with a Cyrillic "е").
 * @returns the first such word with the name put right; `undefined` if every word is of one script.
 */
export function findLookAlikes(name: string): LookAlikes | undefined {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name) || !/\p{Script=Latin}/u.test(name))
    return undefined;
  let first: Omit<LookAlikes, 'mended'> | undefined;
  const mended = name.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const right = mendedWord(word);
    if (right === word) return word;
    const now = [...right];
    first ??= { word, letters: [...word].filter((letter, at) => letter !== now[at]).join('') };
    return right;
  });
  return first && { ...first, mended };
}

/** @returns the text with every look-alike letter made Latin: for codes, which mix letters and digits. */
export const allLatin = (text: string): string =>
  [...text].map((letter) => toLatin.get(letter) ?? letter).join('');
