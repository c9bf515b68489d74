import { folded } from '../shared/text.ts';
import { address, addressFix } from './address-report.ts';
import { linesOf } from './reading/address-lines.ts';
import { countryOf } from './reading/country-of.ts';
import { hasNumber } from './reading/house-number.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'address-lines-swapped';

/** A part of a building and its number, nothing else; folded. */
const onlyUnit =
  /^(?:(?:suite|ste|apt|apartment|unit|room|rm|flat|floor|fl|level|office|lokal|lok|pokoj|pok|pietro|mieszkanie|m|biuro|etage|stock|top|wohnung|zimmer|buro|appartement|app|bureau|bur|batiment|bat|escalier|porte|planta|piso|puerta|oficina|of|local|despacho|interno|int|piano|scala|sala|andar|conjunto|cj|kancelar|patro|emelet|iroda|verdieping|kamer|vaning|etasje|kerros|huone|apartament|ap|etaj|офис|оф|кв|квартира|кабинет|помещение|пом|этаж|офіс|поверх|kat|daire|d)\.?\s?(?:nr|no|n|#)?[.°º]?\s?#?\p{N}{1,5}\s?\p{L}?|\p{N}{1,4}(?:st|nd|rd|th|er|eme|e|°|º|ª|o|a|\.)?\s?(?:floor|fl|etage|stock|og|obergeschoss|piso|planta|andar|piano|patro|poschodie|emelet|verdieping|etasje|kerros|pietro|kat|etaj|этаж|поверх)|[ivx]{1,5}\.?\s(?:pietro|p\.|emelet|patro|piano))\.?$/u;

/** Where a line of the building stands in front of the street's by custom, the order says nothing. */
const unitFirst: ReadonlySet<string> = new Set(
  'GB IE IN AE SG HK MT ZA AU NZ MY PH PK LK BD KE NG GH QA BH KW OM SA EG JE GG IM GI CY MO TW CN JP KR TH'.split(
    ' ',
  ),
);
const isDoubtful = (country: string | undefined) =>
  country === undefined || country === 'US' || country === 'CA';

export const addressLinesSwapped = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'warning',
  why: 'The address check reads the street from line 1; a suite or a floor belongs in line 2.',
  source: 'Partner Center, Validate an address: it is given line 1 only',
  check(account) {
    const country = countryOf(account);
    if (country !== undefined && unitFirst.has(country)) return [];
    const [first, second] = linesOf(account);
    if (!first || !second || first.text.trim() === '' || second.street === '' || second.places) return [];
    const isUnit = (text: string) => onlyUnit.test(folded(text).trim());
    const isStreet = hasNumber(second.street) && /\p{L}{3}/u.test(second.street) && !isUnit(second.text);
    if (!isUnit(first.text) || !isStreet) return [];
    const set = { addressLine1: second.text.trim(), addressLine2: first.text.trim() };
    return [
      {
        severity: isDoubtful(country) ? 'info' : 'warning',
        message: { key: `${id}.swapped`, params: { unit: first.text.trim(), street: second.text.trim() } },
        evidence: first.text.trim(),
        fix: addressFix(id, set),
      },
    ];
  },
});

const lines = (country: string, addressLine1: string, addressLine2: string) =>
  address(country, addressLine1, { addressLine2 });

export const addressLinesSwappedExamples = (): Examples => ({
  good: [
    lines('PL', 'ulica Prosta 5', 'lokal 3'),
    lines('PL', 'M. Skłodowskiej 5', 'lokal 3'),
    lines('PL', 'Piętrowa 5', 'Prosta 7'),
    lines('US', '100 Main Street', 'Suite 5'),
    lines('US', 'Suite 5', ''),
    lines('GB', 'Unit 5', '12 Riverside Park'),
    lines('IE', '2nd Floor', '12 Fitzwilliam Square'),
    lines('AE', 'Office 12', 'Building 3, Al Quoz'),
    lines('SG', 'Level 5', '10 Anson Road'),
    lines('DE', 'Etagenweg 5', 'Haus 3'),
    lines('FR', 'Bureau Veritas', '12 rue de la Paix'),
    lines('IT', 'Scala Santa 5', 'Via Roma 5'),
    lines('ES', 'Planta 2', 'Puerta 3'),
    lines('CZ', 'Patrová 12', 'Praha 4'),
  ],
  bad: [
    lines('PL', 'Lokal 3', 'ulica Prosta 5'),
    lines('PL', 'III piętro', 'Prosta 5'),
    lines('PL', 'lok. 12', 'Nowa Wieś 12'),
    lines('DE', '2. Stock', 'Hauptstraße 5'),
    lines('DE', '3. OG', 'Hauptstraße 5'),
    lines('AT', 'Top 12', 'Mariahilfer Straße 5'),
    lines('FR', '3ème étage', '12 rue de la Paix'),
    lines('FR', 'Bureau 305', '12 rue de la Paix'),
    lines('ES', 'Oficina 3', 'Calle Mayor 5'),
    lines('IT', 'Interno 5', 'Via Roma 12'),
    lines('BR', 'Sala 1201', 'Avenida Paulista 1000'),
    lines('US', 'Suite 500', '100 Main Street'),
    lines('HU', '2. emelet', 'Fő utca 5'),
    lines('RU', 'Офис 305', 'улица Ленина, 5'),
    lines('CZ', '2. patro', 'Nádražní 5'),
  ],
});
