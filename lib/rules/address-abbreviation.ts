import { type ShortStreet, shortStreets, writtenOut } from '../countries/short-streets.ts';
import { address, addressFix } from './address-report.ts';
import { type AddressLine, linesOf } from './reading/address-lines.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'address-abbreviation';

function reportOn({ field, text, street }: AddressLine, country: string | undefined): Report[] {
  const found = shortStreets(street, country);
  const [first] = found;
  if (!first) return [];
  const at = text.indexOf(street);
  const whole = (chosen: readonly number[]) =>
    text.slice(0, at) + writtenOut(street, country, chosen) + text.slice(at + street.length);
  const open = found.findIndex(({ expansions }) => expansions.length > 1);
  const others = found[open]?.expansions.slice(1) ?? [];
  const more = others.map((_, other) => whole(found.map((_each, each) => (each === open ? other + 1 : 0))));
  return [
    {
      field,
      message: { key: `${id}.found`, params: { short: shown(found), long: first.expansions.join(' / ') } },
      evidence: first.written,
      fix: addressFix(id, { [field]: whole([]) }),
      ...(more.length > 0 ? { moreFixes: more.map((value) => addressFix(id, { [field]: value })) } : {}),
    },
  ];
}

const shown = (found: readonly ShortStreet[]) => found.map(({ written }) => written).join(', ');

export const addressAbbreviation = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'info',
  why: 'The address is compared with the register and with a map; words written in full are found more surely.',
  source:
    'Partner Center, how to add a customer: a complete and exact address; OpenCage and libpostal for the words',
  check(account) {
    const country = countryOf(account);
    return linesOf(account).flatMap((line) => reportOn(line, country));
  },
});

export const addressAbbreviationExamples = (): Examples => ({
  good: [
    address('PL', 'ulica Prosta 5'),
    address('PL', 'Rynek Główny 12'),
    address('DE', 'Hauptstraße 5'),
    address('DE', 'St. Pöltener Straße 3'),
    address('CH', 'Bahnhofstrasse 1'),
    address('GB', '5 St Mary’s Close'),
    address('GB', 'Unit 4, St Andrews House'),
    address('GB', '12 St James'),
    address('US', '123 MAIN ST'),
    address('US', '4411 Stone Way N Ste 5'),
    address('CA', '1055 Dunsmuir St'),
    address('AU', '5 Queens Rd'),
    address('FR', '12 boulevard Haussmann'),
    address('IT', 'Via Roma 5'),
    address('ES', 'Calle Mayor, 5'),
    address('BR', 'Avenida Paulista, 1000'),
    address('AE', 'Al Maktoum Road, Office 12'),
    address('JP', '1-7-1 Konan'),
    address('XX', 'Main St. 5'),
    address('NL', 'Kerkstraat 5'),
  ],
  bad: [
    address('PL', 'ul. Prosta 5'),
    address('PL', 'ul.Prosta 5/7'),
    address('PL', 'al. Jerozolimskie 123A'),
    address('PL', 'pl. gen. Józefa Bema 2'),
    address('DE', 'Hauptstr. 5'),
    address('DE', 'Berliner Str. 12, 10715 Berlin', { city: 'Berlin', postalCode: '10715' }),
    address('CH', 'Bahnhofstr. 1'),
    address('AT', 'Mozartg. 5'),
    address('ES', 'C/ Mayor, 5'),
    address('ES', 'Avda. de la Constitución 3'),
    address('IT', 'V.le Monza 12'),
    address('IT', 'Corso Italia 1', { addressLine2: 'Fraz. San Pietro' }),
    address('BR', 'Av. Paulista, 1000'),
    address('PT', 'R. Augusta 12'),
    address('FR', '12 bis, bd Haussmann'),
    address('CZ', 'Masarykovo nám. 5'),
    address('HU', 'Fő u. 5.'),
    address('GB', '5 St Mary’s Rd'),
    address('US', '123 Main St.'),
    address('RU', 'Дворцовая наб., 34'),
    address('UA', 'вул. Хрещатик, 5'),
    address('TR', 'Atatürk Mah. 5. Sok. No:12'),
    address('RO', 'Bd. Unirii nr. 22'),
    address('SE', 'Kungsg. 5'),
    address('GR', 'Λεωφ. Κηφισίας 5'),
    address('ID', 'Jl. Sudirman 52'),
  ],
});
