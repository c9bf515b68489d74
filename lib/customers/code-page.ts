import type { Encoding } from './csv-encoding.ts';

type CodePage = Extract<Encoding, 'windows-1250' | 'windows-1252'>;

/** The letters beyond a to z of each language that is written with a code page. */
const alphabets: Record<CodePage, readonly string[]> = {
  // Polish, Czech, Slovak, Hungarian, Romanian, Croatian and Slovenian, German.
  'windows-1250': [
    'ąćęłńóśźż',
    'áčďéěíňóřšťúůýž',
    'áäčďéíĺľňóôŕšťúýž',
    'áéíóöőúüű',
    'ăâîşţ',
    'čćđšž',
    'äöüß',
  ],
  // German, French, Spanish, Italian, Portuguese, Swedish and Finnish, Danish and Norwegian, Icelandic, Dutch.
  'windows-1252': [
    ...['äöüß', 'àâæçéèêëîïôœùûüÿ', 'áéíñóúü', 'àèéìíòóùú', 'ãáâàçéêíóôõúü', 'åäöé', 'åæøéü'],
    ...['áðéíóúýþæö', 'ëïéèöüá'],
  ],
};

/** Letters, and signs that are letters in the other code page: "³" is "ł" there, and a control sign "ť". */
const word = /[\p{L}\p{No}\p{Sc}\p{Sk}¿\u0080-\u009f]+/gu;

/** No western word begins with these, nor ends with an æ; seen so, they are č and đ at the start and ć at the end. */
const unheardOf = /^[èð]\p{L}|æ$/u;

/** How well a text is spelled: words of any language of the code page, and those of its likeliest one. */
function spelledIn(text: string, page: CodePage): number {
  const sets = alphabets[page].map((letters) => new Set(letters));
  const perLanguage = sets.map(() => 0);
  let any = 0;
  for (const [found] of text.matchAll(word)) {
    const letters = [...found.toLowerCase()].filter((letter) => letter > '~');
    if (letters.length === 0) continue;
    // A capital within small letters is none: "ÈeskÁ".
    const isOdd =
      /\p{Ll}\p{Lu}/u.test(found) || (page === 'windows-1252' && unheardOf.test(found.toLowerCase()));
    if (isOdd) continue;
    let fits = false;
    sets.forEach((set, at) => {
      if (!letters.every((letter) => set.has(letter))) return;
      fits = true;
      perLanguage[at] = (perLanguage[at] as number) + 1;
    });
    if (fits) any++;
  }
  return any + Math.max(...perLanguage);
}

/**
 * Decides between the two code pages that a file which is not UTF-8 most likely has.
 * @returns the one in which more words are of letters that one language has; Western European if both do as well.
 */
export function codePageOf(bytes: Uint8Array): CodePage {
  const score = (page: CodePage) => spelledIn(new TextDecoder(page).decode(bytes), page);
  return score('windows-1250') > score('windows-1252') ? 'windows-1250' : 'windows-1252';
}
