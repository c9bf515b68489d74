/** Names of a post office box that mean nothing else, in any language. */
const everywhere =
  /(?<![\p{L}\p{N}])(?:p\.?\s?o\.?[\s-]?(?:box|drawer)|p\.?\s?o\.?\s?b\.?(?=\s?\d)|post(?:al)?\s?office\s?box|post\s?box|g\.?p\.?o\.?\s?box|private\s(?:mail\s)?bag|locked\s(?:mail\s)?bag|postfach|bo[iî]te\spostale|case\spostale|casella\spostale|c(?:ai)?x(?:a)?\.?\spostal|apartado\s(?:postal|de\scorreos?|a[eé]reo)|apdo\.?|aptdo\.?|casilla\s(?:de\scorreos?|postal)|skrytka\spocztowa|skr\.?\s?poczt\.?|skrytka(?=\s\d)|postboks|postbus(?=\s?\d)|antwoordnummer(?=\s?\d)|postilokero|postl[aå]da|postafi[oó]k|p[oó]sth[oó]lf|po[sš]tovn[ií]\sp[rř]ihr[aá]dka|po[sš]tov[aá]\spriehradka|po[sš]tanski\s(?:pretinac|fah|pregradak)|po[sš]tni\spredal|c[aă]su[tțţ]a\spo[sșş]tal[aă]|posta\skutusu|pa[sš]to\sd[eė][zž]ut[eė]|abonenta\skast[iī]te|abonementpostkast|kutia\spostare|kotak\spos|peti\ssurat|h[oộ]p\sth[uư]|а\/я|абонентский\sящик|абонентська\sскринька|а\/с(?=\s?\d)|пощенска\sкутия|поштански\s(?:фах|преградак|претинац)|ταχυδρομικ[ηή]\sθυρ[ιί]δα|τ\.?\s?θ\.?(?=\s?\d)|ת\.?\s?ד\.?(?=\s?\d)|ص\.?\s?ب\.?|صندوق\sبريد)(?![\p{L}\p{N}])|私書箱|사서함|邮政信箱|郵政信箱/iu;

/** Short forms that mean a box in some countries only, each in front of a number. */
const national: readonly (readonly [countries: string, form: RegExp])[] = [
  [
    'FR BE LU MC CH CA RE GP MQ GF YT NC PF PM WF MA DZ TN SN CI CM ML BF NE TD CF GA CG CD GN BJ TG MG DJ KM HT BI RW',
    /(?<![\p{L}\p{N}])b\.?\s?p\.?(?=\s?(?:n[o°º]\s?)?\d)/iu,
  ],
  ['FR', /(?<![\p{L}\p{N}])(?:cs|tsa)(?=\s?\d)/iu],
  ['CH CA IT SM VA BR RO MD AO MZ CV ST', /(?<![\p{L}\p{N}])c\.?\s?p\.?(?=\s?\d)/iu],
  ['ES PT MX GT CR PA HN NI SV DO VE CU AO MZ TL', /(?<![\p{L}\p{N}])apartado(?=\s?(?:n[o°º]\.?\s?)?\d)/iu],
  ['CL BO PE AR UY PY EC', /(?<![\p{L}\p{N}])casilla(?=\s?(?:n[o°º]\.?\s?)?\d)/iu],
  ['SE KE TZ UG GH MW ZM NA VC LC KN DM GD', /(?<![\p{L}\p{N}])box(?=\s\d)/iu],
  ['NO DK GL FO', /(?<![\p{L}\p{N}])(?:boks|pb\.?)(?=\s\d)/iu],
  ['FI AX', /^(?:pl|pb)(?=\s\d)/iu],
  ['DE AT HU', /(?<![\p{L}\p{N}])pf\.?(?=\s?\d)/iu],
  ['TR', /(?<![\p{L}\p{N}])p\.?\s?k\.?(?=\s?\d)/iu],
  ['BG', /(?<![\p{L}\p{N}])п\.?\s?к\.?(?=\s?\d)/iu],
  ['HR BA ME RS SI MK CZ SK', /(?<![\p{L}\p{N}])(?:p\.\s?p\.?|pp\.?)(?=\s?\d)/iu],
  ['US NG VU', /(?<![\p{L}\p{N}])p\.?m\.?b\.?(?=\s?#?\d)/iu],
  ['LT', /(?<![\p{L}\p{N}])a\.\s?d\.(?=\s?\d)/iu],
];

/** A part of each of them, for texts of Latin letters: most lines hold none, and the list above is long. */
const trace = /[^ -\u024f]|p\.?\s?[oó]|bag|hop|ap(?:d|t|art)|casi|skry|antwo|kast|peti|pa[sš]to/iu;

const read = new Map<string, readonly RegExp[]>();

/** @returns the country's own forms, picked once; nothing is kept for what is no country's code. */
function formsIn(country: string): readonly RegExp[] {
  const known = read.get(country);
  if (known) return known;
  const forms = national.filter(([countries]) => countries.split(' ').includes(country));
  const found = forms.map(([, form]) => form);
  if (/^[A-Z]{2}$/.test(country)) read.set(country, found);
  return found;
}

/** Letters and digits of the box, as far as they belong to it: ": No. B 1234", "17 bis", "10 12 34". */
const boxNumber =
  /^[\s.:#,]{0,3}(?:[Nn](?:[or]|[º°])?\.?\s?)?(?:\p{Lu}{1,3}[\s-]?)?\p{N}[\p{N}-]*(?:\s\p{N}{2,3}(?!\p{N})){0,3}(?:\s(?:bis|ter)(?!\p{L}))?/iu;

/** Countries where post is brought to the door, so that a company has an address beside its box. */
const broughtToTheDoor: ReadonlySet<string> = new Set(
  (
    'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM US CA AU NZ ' +
    'JP KR SG HK TW CN IN MX BR AR CL CO UY PE IL TR UA RU RS BA ME MK MD BY KZ TH VN ID MY PH'
  ).split(' '),
);

/** @returns true where every company has a street address beside its box. */
export const hasStreetAddresses = (country: string | undefined): boolean =>
  country !== undefined && broughtToTheDoor.has(country);

/**
 * @param country ISO 3166-1 alpha-2; short forms ("BP 12", "Box 12") count only where they mean a box.
 * @returns where in the line a post office box with its number stands; undefined if there is none. A French "CEDEX"
 * is none. Source: libpostal's names of post office boxes, Dutch ones added.
 */
export function postBox(
  line: string,
  country: string | undefined,
): { start: number; end: number } | undefined {
  if (line === '') return undefined;
  let match = trace.test(line) ? everywhere.exec(line) : null;
  if (!match && country !== undefined)
    for (const form of formsIn(country)) {
      match = form.exec(line);
      if (match) break;
    }
  if (!match) return undefined;
  const behind = match.index + match[0].length;
  return { start: match.index, end: behind + (boxNumber.exec(line.slice(behind))?.[0].length ?? 0) };
}
