/** Which of several English words is meant, told by what stands beside it; counted on names of companies. */
type Sign = {
  /** The words to put first, in this order, where they are among the choices. */
  first: string;
  /** What stands behind the word, and before it; one of them is enough. */
  behind?: RegExp;
  before?: RegExp;
};

const bodies = `Institute Institution Association University College Center Centre Department Academy Society Federation
  Foundation Council Ministry Museum Laboratory School Hospital Development Research Regional`;
/** Adjectives and what is named before "Co." and before another word. */
const singular = `Technology Pharmaceutical Industrial Investment Chemical Electric Science Engineering Medical Technical
  Enterprise Property Machinery Material`;
const plural =
  'Technologies Pharmaceuticals Industries Investments Chemicals Sciences Laboratories Properties Enterprises';

const signs: readonly Sign[] = [
  { first: 'Associates', before: /(?:&|\band)\s*$/i },
  { first: 'Sciences', before: /\b(?:life|health|medical|bio|earth|of|applied|and|plant|animal)\s+$/i },
  {
    first: 'Community',
    behind:
      /^\s+(?:hosp|health|bank|college|coll|bancorp|financial|develop|center|centre|housing|trust|school|med|care)/i,
  },
  {
    first: 'Research',
    behind:
      /^\s+(?:inst|cent|coun|found|lab|of|for|and|group|organi|agency|unit|society|&|net|univ|hosp|tri|corp|col)/i,
    before: /\b(?:cancer|medical|clinical|institute|center|centre|for|of|space|market)\s+$/i,
  },
  {
    first: 'Science Scientific',
    behind: /^\s*(?:and|&)\s*tech|^\s+(?:cent|found|park|mus|acad|univ|coll|school|co\b)/i,
  },
  { first: bodies, behind: /^\s+(?:of|for|in|on)\b/i },
  { first: 'Industries', before: /\b(?:heavy|allied|chemical|food)\s+$/i },
  { first: singular, behind: /^\s*(?:co\b|company|(?:&|and)\s)/i },
  {
    first: plural,
    behind: /^[\s,]*(?:$|ltd|limited|inc|llc|plc|corp|pvt|private|p\.?l\.?c|l\.?p|ag\b|ab\b|s\.?a\b|n\.?v)/i,
  },
  { first: singular, behind: /^\s+\p{L}/u },
];

/** Where "Centre" is the spelling, in English names too. */
const british: ReadonlySet<string> = new Set(
  'GB IE CA AU NZ ZA IN PK BD SG HK MY NG KE LK GH UG TZ MT CY FR BE CZ PL NO CH NL TH'.split(' '),
);
/** Companies there are rather "Technology Inc." than "Technologies". */
const oneTechnology: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'JP', 'KR']);

/**
 * @param expansions English words that a short form may stand for, the likeliest first.
 * @param before the name up to it, and `behind` all that follows, with the legal form.
 * @returns the same words, those first that go with their neighbours and with the country's spelling.
 */
export function englishOrder(
  expansions: readonly string[],
  before: string,
  behind: string,
  country: string | undefined,
): string[] {
  let ordered = [...expansions];
  if (country && oneTechnology.has(country) && ordered.includes('Technology')) {
    return ['Technology', ...ordered.filter((word) => word !== 'Technology')];
  }
  if (expansions.length > 1) {
    const sign = signs.find((each) => {
      const names = each.first.split(/\s+/);
      const fits = each.behind?.test(behind) === true || each.before?.test(before) === true;
      return fits && expansions.some((word) => names.includes(word));
    });
    const names = sign?.first.split(/\s+/) ?? [];
    ordered = [
      ...ordered.filter((word) => names.includes(word)),
      ...ordered.filter((word) => !names.includes(word)),
    ];
  }
  const at = ordered.findIndex((word) => word === 'Center' || word === 'Centre');
  if (at >= 0 && country !== undefined) {
    const [own, other] = british.has(country) ? ['Centre', 'Center'] : ['Center', 'Centre'];
    ordered = ordered.map((word) => (word === own || word === other ? own : word));
    ordered.splice(at + 1, 0, other);
  }
  return [...new Set(ordered)];
}
