import { fieldText } from '../account/field-value.ts';
import { type Abbreviation, expandedName, findAbbreviations } from '../names/abbreviation.ts';
import { folded } from '../shared/text.ts';
import { nameFix, names } from './name-report.ts';
import { countryOf } from './reading/country-of.ts';
import type { Report } from './rule.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-abbreviation';
/** Longer names are refused as a whole; their words aren't worth the time. */
const longest = 255;

/**
 * A fix never offers a name that is still shortened elsewhere: the other surely shortened words are expanded with it.
 * @returns the name with `chosen` in place of the one word, built from the right so that offsets stay true.
 */
const expandedWith = (
  name: string,
  found: readonly Abbreviation[],
  one: Abbreviation,
  chosen: string,
): string =>
  found.reduceRight((left, each) => {
    const expansion = each === one ? chosen : each.kind === 'clear' ? each.expansions[0] : undefined;
    return expansion ? expandedName(left, each, expansion) : left;
  }, name);

/** A word that the register's own name holds the same way is right. */
function isRegistered(written: string, legalName: unknown): boolean {
  if (typeof legalName !== 'string') return false;
  return ` ${folded(legalName)} `.replace(/\s+/gu, ' ').includes(` ${folded(written)} `);
}

export const companyNameAbbreviation = defineRule({
  id,
  fields: ['companyName', 'country'],
  severity: 'warning',
  why: 'Vetting compares the name with the official papers, and shortened words do not match them.',
  source: 'Partner Center, how to add a customer: the legal name without acronyms or short forms',
  check(account, context) {
    const name = fieldText(account, 'companyName');
    if (name === '' || name.length > longest) return [];
    const country = countryOf(account);
    const found = findAbbreviations(name, country).filter(
      ({ written }) => !isRegistered(written, context.register?.legalName),
    );
    return found.map((abbreviation): Report => {
      const { written, kind, expansions } = abbreviation;
      const [fix, ...moreFixes] = expansions
        .map((chosen) => expandedWith(name, found, abbreviation, chosen))
        .filter((expanded) => expanded !== name)
        .map((expanded) => nameFix(id, expanded));
      return {
        // In front it may be a first name, as firms of families have it ("Friedr. Dick", "Fred. Olsen").
        severity:
          kind === 'registered' || (kind === 'unknown' && abbreviation.start === 0) ? 'info' : 'warning',
        message: { key: `${id}.${kind}`, params: { word: written } },
        evidence: written,
        ...(fix ? { fix } : {}),
        ...(moreFixes.length > 0 ? { moreFixes } : {}),
      };
    });
  },
});

export const companyNameAbbreviationExamples = (): Examples => ({
  good: names(
    'J. P. Morgan Securities plc',
    'Nowak sp. z o.o. sp.k.',
    'St. Mary’s Hospital',
    'Bayerische Motoren Werke AG',
    'Booking.com B.V.',
    'Müller GmbH & Co. KG',
    'Kaya Gıda San. ve Tic. A.Ş.',
    'Samsung Electronics Co., Ltd.',
    'Szpital Wojewódzki im. św. Łukasza',
    'U.S. Bancorp',
    'F.lli Rossi S.r.l.',
    '7. Himmel Gastronomie GmbH',
    'Zahnarztpraxis Dr. med. dent. Huber',
    'E.ON SE',
    'S.C. Dacia S.R.L.',
    'Tata Consultancy Services Pvt. Ltd.',
    'Prod Auto Ltd',
    'Ing. Novák stavby s.r.o.',
    'Gen. Dąbrowskiego Deweloper sp. z o.o.',
    'Kancelaria adw. Jan Nowak',
    'Josef Manner & Comp. AG',
  ),
  bad: names(
    'Przeds. Handlowe Nowak sp. z o.o.',
    'Zakł. Usł. Kowalski',
    'Spółdz. Mleczarska Mlekovita',
    'Przeds. Prod.-Handl. Bud-Rem sp. z o.o.',
    'PPHU Kowalski Jan',
    'P.H.U. Wiśniewski',
    'Acme Mfg. Co., Ltd.',
    'Global Intl Trading LLC',
    'Int’l Paper Co.',
    'Natl Health Svcs Corp.',
    'Warner Bros. Entertainment Inc.',
    'Vertr. Schmidt GmbH',
    'Constr. Hermanos García S.L.',
    'Costr. Bianchi S.r.l.',
    'Stow. Przyjaciół Lasu',
    'UNIV OF SPRINGFIELD',
    'Bauges. Huber mbH',
    'Wolf Appl. Materials Inc.',
    'Soc. de Construções Silva Lda.',
    'Ned. Spoorwegen N.V.',
    'Stav. firma Novák s.r.o.',
    'Kovács Ker. Kft.',
    'Förv. Nilsson AB',
    'Institutul Naț. de Cercetare',
    'Sté Dupont et Fils',
    'Acme Tech Ltd',
  ),
});
