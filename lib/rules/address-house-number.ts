import { address } from './address-report.ts';
import { linesOf } from './reading/address-lines.ts';
import { countryOf } from './reading/country-of.ts';
import { hasNumber, namesPlace, saysNoNumber } from './reading/house-number.ts';
import { isOnlyLabel, placeholderStreet } from './reading/placeholder-place.ts';
import { postBox } from './reading/post-box.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'address-house-number';

/**
 * Where fewer than one in twenty registered addresses has no digit. Never an error: even there one in forty really
 * stands without.
 */
const rare: ReadonlySet<string> = new Set('AT BR CA CZ DE DK FI NL NO PL SE US'.split(' '));
/** Houses have numbers, but many firms are known by a building or a hamlet. */
const usual: ReadonlySet<string> = new Set(
  'AR AU BE CH CL CO EE ES FR HR HU IL IT LI LT LU LV MX NZ PT RO RU SI SK'.split(' '),
);

const twoLetters = /\p{L}\P{L}*\p{L}/u;

export const addressHouseNumber = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'info',
  why: 'Without the number of the house the address check finds a street, not a company.',
  source:
    'Partner Center, Validate an address (status StreetPartial); shares of registered addresses without a digit, measured by country',
  check(account) {
    const country = countryOf(account);
    if (country === undefined || !(rare.has(country) || usual.has(country))) return [];
    const lines = linesOf(account);
    const [first] = lines;
    if (!first || first.places || !twoLetters.test(first.street)) return [];
    const streets = lines.filter(({ places }) => !places).map(({ street }) => street);
    const isFine = (street: string) =>
      hasNumber(street) ||
      saysNoNumber(street) ||
      namesPlace(street) ||
      postBox(street, country) !== undefined;
    if (streets.some(isFine)) return [];
    // Another rule says that this is no street at all.
    if (isOnlyLabel(first.street) || /^(?:certain|likely)$/.test(placeholderStreet(first.street) ?? ''))
      return [];
    return [
      {
        severity: rare.has(country) ? 'warning' : 'info',
        message: { key: `${id}.missing`, params: { value: first.street } },
        evidence: first.street,
      },
    ];
  },
});

export const addressHouseNumberExamples = (): Examples => ({
  good: [
    address('PL', 'ulica Prosta 5/7'),
    address('PL', 'Nowa Wieś 12'),
    address('PL', '3 Maja 12'),
    address('DE', 'Industriepark Höchst'),
    address('DE', 'Schloss Nymphenburg'),
    address('DE', 'Straße des 17. Juni 135'),
    address('NL', 'Postbus 123'),
    address('US', 'One Microsoft Way'),
    address('US', 'Empire State Building'),
    address('US', 'Fifth Avenue', { addressLine2: 'Suite 500' }),
    address('ES', 'Calle Mayor, s/n'),
    address('ES', 'Polígono Industrial El Segre'),
    address('CZ', 'Nádražní, bez č.p.'),
    address('FR', 'Zone Industrielle Nord'),
    address('IT', 'Via Roma snc'),
    address('HR', 'Obala b.b.'),
    address('BR', 'Rodovia BR-101, km 12'),
    address('GB', 'Riverside House'),
    address('IE', 'Main Street'),
    address('AE', 'Sheikh Zayed Road'),
    address('JP', '丸の内'),
    address('RU', 'улица Ленина, б/н'),
    address('BR', 'Avenida Brasil SN'),
    address('BE', 'Industrielaan z/n'),
    address('PL', 'test'),
    address('US', '---'),
  ],
  bad: [
    address('PL', 'ulica Prosta'),
    address('PL', 'ul. 3 Maja'),
    address('PL', 'Nowa Wieś', { city: 'Zielonki' }),
    address('DE', 'Hauptstraße'),
    address('DE', 'Straße des 17. Juni'),
    address('DE', 'Hauptstraße, 80331 München', { city: 'München', postalCode: '80331' }),
    address('AT', 'Mariahilfer Straße'),
    address('NL', 'Herengracht'),
    address('SE', 'Kungsgatan'),
    address('DK', 'Vesterbrogade'),
    address('FI', 'Mannerheimintie'),
    address('CZ', 'Masarykovo náměstí'),
    address('US', 'Pike Street'),
    address('CA', 'McMurchy Avenue South'),
    address('BR', 'Avenida Paulista'),
    address('FR', 'Boulevard Haussmann'),
    address('ES', 'Calle de Alcalá'),
    address('IT', 'Via Giovanni Della Casa'),
    address('CH', 'Bahnhofstrasse'),
  ],
});
