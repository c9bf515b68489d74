import { address, addressFix } from './address-report.ts';
import { type AddressLine, linesOf } from './reading/address-lines.ts';
import type { PlaceKind } from './reading/known-places.ts';
import { defineRule, type Examples, type Fix, type Report } from './rule.ts';

const id = 'address-repeats';

/** What the message calls the part: one kind by its name, several as such. */
const variantOf = (kinds: readonly PlaceKind[]) => {
  const variants = { city: 'city', postalCode: 'code', state: 'state', country: 'country' };
  return kinds.length === 1 && kinds[0] ? variants[kinds[0]] : 'several';
};

/** A city or state alone is often written once more; a postal code or country has its own field and no other place. */
const isLoud = (kinds: readonly PlaceKind[]) => kinds.includes('postalCode') || kinds.includes('country');

function inLine(
  { field, text, street, repeated }: AddressLine,
  other: string | undefined,
  postalCode: string,
): Report[] {
  if (!repeated) return [];
  const { kinds, start, end, otherCode } = repeated;
  const evidence = text.slice(start, end);
  const cut = addressFix(id, { [field]: street });
  // What is left may be what the other line says already: then one of the two goes, and which is the user's choice.
  const safe = isLoud(kinds) && street !== other;
  if (otherCode === undefined) {
    const severity = isLoud(kinds) ? 'warning' : 'info';
    const message = { key: `${id}.${variantOf(kinds)}`, params: { value: evidence } };
    return [{ field, severity, message, evidence, fix: { ...cut, safe } }];
  }
  const take: Fix = {
    label: { key: `${id}.move`, params: { value: otherCode } },
    set: { [field]: street, postalCode: otherCode.toUpperCase() },
    safe: false,
  };
  if (postalCode === '')
    return [
      {
        field,
        severity: 'warning',
        message: { key: `${id}.moved`, params: { value: evidence } },
        evidence,
        fix: take,
        moreFixes: [cut],
      },
    ];
  return [
    {
      field,
      severity: 'warning',
      message: { key: `${id}.other-code`, params: { value: otherCode, code: postalCode } },
      evidence: otherCode,
      fix: cut,
      moreFixes: [take],
    },
  ];
}

/** Line 2 may be nothing but what other fields hold; line 1 then lacks its street, which another rule says. */
function wholeLine({ field, text }: AddressLine, places: readonly PlaceKind[]): Report[] {
  const value = text.trim();
  return [
    {
      field,
      severity: isLoud(places) ? 'warning' : 'info',
      message: { key: `${id}.${variantOf(places)}`, params: { value } },
      evidence: value,
      fix: addressFix(id, { [field]: '' }, isLoud(places), 'empty'),
    },
  ];
}

export const addressRepeats = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'info',
  why: 'City, postal code, state and country have fields of their own; said twice, the address check finds no match.',
  source:
    'Partner Center, Validate an address: street, city, state, postal code and country are compared apart',
  check(account) {
    const lines = linesOf(account);
    return lines.flatMap((line, at) =>
      line.places && line.field === 'addressLine2' && !line.repeated?.otherCode
        ? wholeLine(line, [...line.places, ...(line.repeated?.kinds ?? [])])
        : inLine(line, lines[1 - at]?.street, account.postalCode?.trim() ?? ''),
    );
  },
});

const munich = { city: 'München', postalCode: '80331' };
const seattle = { city: 'Seattle', state: 'WA', postalCode: '98101' };

export const addressRepeatsExamples = (): Examples => ({
  good: [
    address('DE', 'Münchener Straße 5', munich),
    address('DE', 'Karlsplatz 80', munich),
    address('PT', 'Rua Lisboa 12', { city: 'Lisboa', postalCode: '1000-001' }),
    address('PL', 'Warszawska 5', { city: 'Warszawa', postalCode: '00-950' }),
    address('PL', 'Nowa Wieś 12', { city: 'Nowa Wieś', postalCode: '05-806' }),
    address('PL', '12, Nowa Wieś', { city: 'Nowa Wieś', postalCode: '05-806' }),
    address('US', '1250 New York Avenue NW', { city: 'New York', state: 'NY', postalCode: '10005' }),
    address('US', '98101 Seattle Slew Lane', seattle),
    address('US', '1 Washington Square', { city: 'Washington', state: 'DC' }),
    address('GB', '12 Londonderry Road', { city: 'Londonderry', postalCode: 'BT47 1AA' }),
    address('FR', '5 rue de Paris', { city: 'Paris', postalCode: '75001' }),
    address('AT', 'Hauptstrasse 1010', { city: 'Wien', postalCode: '1050' }),
    address('JP', '東京都千代田区丸の内1-2-3', { city: '千代田区', state: '東京都', postalCode: '100-0005' }),
    address('CN', 'Shanghai, 99 Century Avenue', { city: 'Shanghai', postalCode: '200120' }),
    address('IT', 'Via Milano 20', { city: 'Milano', state: 'MI', postalCode: '20121' }),
  ],
  bad: [
    address('DE', 'Hauptstraße 5, 80331 München', munich),
    address('DE', 'Hauptstraße 5, D-80331 München, Germany', munich),
    address('DE', 'Hauptstraße 5, Deutschland', munich),
    address('DE', 'Hauptstraße 5, 80333 München', munich),
    address('DE', 'Hauptstraße 5, 80333 München', { city: 'München' }),
    address('DE', 'Hauptstraße 5', { ...munich, addressLine2: '80331 München' }),
    address('PL', '00-950 Warszawa, ul. Prosta 5', { city: 'Warszawa', postalCode: '00-950' }),
    address('PL', 'Prosta 5, Polska', { city: 'Warszawa', postalCode: '00-950' }),
    address('AT', 'Mariahilfer Straße 12 1060 Wien', { city: '1060 Wien', postalCode: '1060' }),
    address('FR', '5 rue de Paris 75001 Paris', { city: 'Paris', postalCode: '75001' }),
    address('US', '123 Pike Street, Seattle, WA 98101', seattle),
    address('US', '123 Pike Street, Seattle', seattle),
    address('US', '123 Pike Street', { ...seattle, addressLine2: 'USA' }),
    address('GB', '318 Upper Street, London N1 2XQ', { city: 'London', postalCode: 'N1 2XQ' }),
    address('SG', '10 Anson Road, Singapore 079903', { city: 'Singapore', postalCode: '079903' }),
    address('SE', 'Storgatan 1, 112 01 Stockholm, Sverige', { city: 'Stockholm', postalCode: '112 01' }),
    address('IN', 'Plot 5, MG Road, Pune - 411001', { city: 'Pune', postalCode: '411001' }),
    address('HU', '1117 Budapest, Fő utca 5', { city: 'Budapest', postalCode: '1117' }),
    address('RU', '117997, г. Москва, ул. Вавилова, д. 19', { city: 'Москва', postalCode: '117997' }),
    address('UA', 'м. Київ, вул. Хрещатик, 1', { city: 'Київ', postalCode: '01001' }),
    address('ES', 'Calle Mayor 5', { city: 'Madrid', state: 'Madrid', addressLine2: 'Madrid' }),
  ],
});
