import { address } from './address-report.ts';
import { linesOf } from './reading/address-lines.ts';
import { countryOf } from './reading/country-of.ts';
import { isOnlyLabel } from './reading/placeholder-place.ts';
import { postBox } from './reading/post-box.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'address-incomplete';

/** Villages without street names, where the number of the house is all there is. */
const numberedVillages: ReadonlySet<string> = new Set(
  'PL CZ SK AT SI HR HU RO EE LV LT DE IT CH JP'.split(' '),
);

/** One city and one country: the city's name may be most of an address. */
const cityStates: ReadonlySet<string> = new Set('SG HK MO MC VA GI SM'.split(' '));

/** "12", "12A/5", "12-14". A sign in front ("č.p. 12", "Q7 24") makes an address of it. */
const onlyNumber = /^(?:no|nr)?[.\s#]*\p{N}+\s?\p{L}?(?:\s?[/-]\s?\p{N}+\p{L}?)*$/iu;

const found = (variant: string, value: string, severity: Report['severity']): Report[] => [
  { severity, message: { key: `${id}.${variant}`, params: { value } }, evidence: value },
];

export const addressIncomplete = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'warning',
  why: 'Line 1 holds the street with its number; without a street nobody finds the company.',
  source: 'Partner Center, how to add a customer: a complete and exact address',
  check(account) {
    const country = countryOf(account) ?? '';
    const [first, second] = linesOf(account);
    const value = first?.street ?? '';
    if (!first || value === '') return [];
    const other = second && !second.places ? second.text : '';
    // Whatever is missing here may stand in the second line.
    if (/\p{L}{3}/u.test(other) || postBox(other, country) !== undefined) return [];
    if (isOnlyLabel(value)) return found('word', value, 'warning');
    if (first.places && !cityStates.has(country))
      return found('place', value, /\p{N}/u.test(value) ? 'info' : 'warning');
    if (!onlyNumber.test(value)) return [];
    return found('number', value, numberedVillages.has(country) ? 'info' : 'warning');
  },
});

const warsaw = { city: 'Warszawa', postalCode: '00-950' };

export const addressIncompleteExamples = (): Examples => ({
  good: [
    address('PL', 'ulica Prosta 5', warsaw),
    address('PL', 'Nowa Wieś 12', { city: 'Nowa Wieś' }),
    address('PL', 'Warszawska', warsaw),
    address('CZ', 'č.p. 12', { city: 'Lhota' }),
    address('DE', 'Q7 24', { city: 'Mannheim' }),
    address('DE', '5', { addressLine2: 'Hauptstraße' }),
    address('GB', 'Unit 5'),
    address('US', 'PO Box 12'),
    address('US', '1600 Pennsylvania Avenue NW', { city: 'Washington' }),
    address('JP', '丸の内1-2-3', { city: '千代田区' }),
    address('SG', 'Singapore', { city: 'Singapore' }),
    address('IE', 'Ballymun', { city: 'Dublin' }),
    address('ES', 'Calle 12', { city: 'Madrid' }),
    address('NL', 'Straat 5', { city: 'Utrecht' }),
    address('GB', 'Avenue Road', { city: 'London' }),
    address('GB', '1 City Road', { city: 'London' }),
    address('US', '12 Street Road', { city: 'Feasterville' }),
    address('PL', '', warsaw),
  ],
  bad: [
    address('PL', '12', { city: 'Nowa Wieś' }),
    address('PL', '12A/5', warsaw),
    address('PL', 'Warszawa', warsaw),
    address('PL', '00-950 Warszawa', warsaw),
    address('PL', 'ul.', warsaw),
    address('US', '123', { city: 'Seattle', state: 'WA' }),
    address('US', 'Seattle, WA', { city: 'Seattle', state: 'WA' }),
    address('US', 'Street address', { city: 'Seattle' }),
    address('GB', 'London', { city: 'London' }),
    address('FR', '12', { city: 'Lyon' }),
    address('FR', 'France', { city: 'Lyon' }),
    address('DE', 'Straße', { city: 'Köln' }),
    address('DE', 'München', { city: 'München', addressLine2: '80331 München', postalCode: '80331' }),
    address('IT', 'Via', { city: 'Roma' }),
    address('RU', 'адрес', { city: 'Москва' }),
    address('JP', '住所', { city: '千代田区' }),
  ],
});
