/** Small words of family names: "van der Berg", "de la Cruz". */
const particles: ReadonlySet<string> = new Set(
  'von van vom zu zum zur der den dem de del della dei di da do dos das du des la le les lo los las y e i af av ter ten te bin ibn und'.split(
    ' ',
  ),
);
/** Where a family name may begin with a small letter. */
const smallAtStart = /^(?:DE|AT|CH|LI|NL|SE|DK|NO|FI|PT|BR|ES|AR|MX|CO|CL|PE|FR|LU)$/;

const numeral = /^(?:ii|iii|iv|vi|vii|viii)$/;

/**
 * Writes a person's name of one case the way names are written: "MCDONALD" gives "McDonald", "VAN DER BERG" gives "van
 * der Berg" where that is the custom. A proposal to look at, not a certainty.
 * @param name a first or a last name, all in capitals or all in small letters.
 * @param country ISO 3166-1 alpha-2, if it is known.
 * @param family true for a last name, in which small words may come first.
 */
export function personCased(name: string, country: string | undefined, family: boolean): string {
  const locale = /[İıĞğ]/.test(name) ? 'tr' : undefined;
  const small = name.toLocaleLowerCase(locale);
  const capital = (word: string) => word.slice(0, 1).toLocaleUpperCase(locale) + word.slice(1);
  const begins = family && country !== undefined && smallAtStart.test(country);
  const several = /\p{L}\s+\p{L}/u.test(name);
  return small.replace(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu, (word, at: number) => {
    if (particles.has(word) && several && (at > 0 || begins)) return word;
    if (numeral.test(word) && at > 0) return word.toUpperCase();
    const [head = '', tail] = word.split(/['’]/);
    const mark = word.charAt(head.length);
    if (tail !== undefined) return head.length < 3 ? capital(head) + mark + capital(tail) : capital(word);
    if (/^mc[a-z]{3}/.test(word)) return `Mc${capital(word.slice(2))}`;
    return country === 'NL' && word.startsWith('ij') ? `IJ${word.slice(2)}` : capital(word);
  });
}
