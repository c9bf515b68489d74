/**
 * Cyrillic and Greek in Latin letters, as customer lists and passports mix them (close to BGN/PCGN and ELOT 743, without
 * marks): letters that become one, below each other, then those that become none or several.
 */
const single = [
  'абвгдезийклмнопрстуфыэіґўјқңұүһәөғӣӯαβγδεζηικλμνξοπρσςτυφω',
  'abvgdeziyklmnoprstufyeigujknuuhaogiuavgdeziiklmnxoprsstyfo',
] as const;
const several =
  'ж zh ц ts ч ch ш sh щ shch ю yu я ya є ye ї yi ђ dj љ lj њ nj ћ c џ dz ҷ j ҳ h θ th χ ch ψ ps'.split(' ');

const latin: ReadonlyMap<string, string> = new Map([
  ...[...single[0]].map((letter, at) => [letter, single[1].charAt(at)] as const),
  ...several.flatMap((letter, at) => (at % 2 === 0 ? [[letter, several[at + 1] ?? ''] as const] : [])),
  ['ъ', ''],
  ['ь', ''],
]);

const written = /[\u0370-\u052f]/;

/**
 * @param text folded, see `folded`.
 * @param kha how х is spelled: as passports do, or "h" as addresses do.
 * @returns the text with its Cyrillic and Greek letters in Latin ones; letters of other scripts stay.
 */
export function latinSpelling(text: string, kha: 'kh' | 'h' = 'kh'): string {
  if (!written.test(text)) return text;
  return text
    .replaceAll('ου', 'ou')
    .replace(/[\u0370-\u052f]/g, (letter) => (letter === 'х' ? kha : (latin.get(letter) ?? letter)));
}
