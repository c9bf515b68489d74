/** Longer values are cut at every border: no real field is longer, and patterns must stay cheap. */
export const longestValue = 1_000;

/** @returns the text cut to `longestValue` characters; an empty string for anything that is not text. */
export function capped(value: unknown, longest = longestValue): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

/** Letters that Unicode decomposition leaves alone although people drop their marks. */
const specialLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** @returns lower case without accents ("Łódź" gives "lodz"); other scripts stay as they are. */
export function folded(text: string): string {
  // Most values are plain, and decomposing them is what costs.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => specialLetters[letter] ?? letter)
    .normalize('NFC');
}

/** @returns the text with runs of white space (no-break and exotic blanks too) made one blank, trimmed. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/gu, ' ').trim();
}
