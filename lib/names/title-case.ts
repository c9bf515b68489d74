import { legalFormSpans, usualSpelling } from './legal-form.ts';

/** Small words that stay small inside a name. */
const particles: ReadonlySet<string> = new Set(
  `i w z na dla do od oraz we ze przy pod nad of and the for in on at by to de du des del della delle degli di da das dos
  do la le les et en e y und für der die den des van von zu zur zum am im op het og och i ja ve & per con aux au`.split(
    /\s+/,
  ),
);

/** Capitals that stay capitals although they have vowels. */
const acronyms: ReadonlySet<string> = new Set(
  `USA UK EU UE AI IT ICT PHU PPHU FHU FUH PUH NZOZ ZOZ SPZOZ IBM BMW ING AIG UBS BASF IKEA PKO PZU PKP ORLEN ABB SAP EDF
  AXA ENI NEC RWE OMV UPS DHL III VII VIII XII HP 3D 2K IP OZE BHP RTV AGD HVAC CNC LED GPS PR HR TV FM US UAE AGH UJ UAM`.split(
    /\s+/,
  ),
);

const isRoman = (word: string) => /^[IVX]{2,5}$/.test(word);
/** No vowel means letters said one by one ("KGHM"); only Latin vowels are told here. */
const isInitials = (word: string) =>
  word.length === 1 ||
  acronyms.has(word) ||
  isRoman(word) ||
  /\p{N}/u.test(word) ||
  (/^\p{Script=Latin}+$/u.test(word) &&
    !/[AEIOUY]/.test(word.normalize('NFD').replace('Ø', 'O').replace('Æ', 'A')));

const capitalised = (word: string) =>
  word.slice(0, 1).toLocaleUpperCase() + word.slice(1).toLocaleLowerCase();

/** Words and what holds them together; letters with dots ("P.H.U.") stay one piece. */
const pieces = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

function wordCase(word: string, first: boolean, fromCapitals: boolean): string {
  const small = word.toLocaleLowerCase();
  if (!first && particles.has(small)) return small;
  if (word.includes('.')) return fromCapitals ? word : word.toLocaleUpperCase();
  if (fromCapitals && isInitials(word)) return word;
  const [head = '', tail] = word.split(/['’]/);
  // "O'NEILL" has a capital after the apostrophe, "MARY'S" has none.
  if (tail && tail.length > 2 && head.length <= 2) {
    return capitalised(head) + word.charAt(head.length) + capitalised(tail);
  }
  return capitalised(word);
}

/**
 * Writes a name of one case the way names are written: words with a capital, small words small, the legal form
 * in its usual spelling, initials as they stand. A proposal to look at, not a certainty.
 * @param name a name all in capitals or all in small letters.
 */
export function titleCased(name: string, country?: string): string {
  const fromCapitals = !/\p{Ll}/u.test(name);
  const spans = legalFormSpans(name, country);
  let first = true;
  let result = '';
  let at = 0;
  const words = (text: string) =>
    text.replace(pieces, (word) => {
      const cased = wordCase(word, first, fromCapitals);
      first = false;
      return cased;
    });
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const dotted = name[end] === '.' ? end + 1 : end;
    const form = name.slice(start, dotted);
    result += words(name.slice(at, start)) + formCase(form, fromCapitals, country);
    at = dotted;
  }
  return result + words(name.slice(at));
}

/** Where the law's own spelling of "a.s." and the like is small. */
const smallForms: ReadonlySet<string> = new Set(['CZ', 'SK', 'SI', 'HR', 'RS', 'BA', 'ME', 'MK']);

function formCase(form: string, fromCapitals: boolean, country: string | undefined): string {
  const letters = form.replace(/[^\p{L}]/gu, '').length;
  const usual = usualSpelling(form);
  // Two letters are written with and without dots ("SA", "S.A."): only their case is ours to mend.
  if (usual && (letters > 2 || !usual.includes('.')) && (usual.includes('.') || !form.includes('.', 1)))
    return usual;
  if (letters > 4)
    return form.replace(pieces, (word) => (word.includes('.') ? word : wordCase(word, false, false)));
  return fromCapitals || (country && smallForms.has(country)) ? form : form.toLocaleUpperCase();
}
