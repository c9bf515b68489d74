import { address, addressFix } from './address-report.ts';
import { linesOf } from './reading/address-lines.ts';
import { placeKey } from './reading/known-places.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'address-lines-equal';

export const addressLinesEqual = defineRule({
  id,
  fields: ['addressLine2', 'addressLine1', 'city', 'state', 'postalCode', 'country'],
  severity: 'warning',
  why: 'The second line is for what the first one lacks; said twice it confuses the address check.',
  source: 'Partner Center, how to add a customer: address line 2 is optional',
  check(account) {
    const [first, second] = linesOf(account);
    if (!first || !second || second.street === '' || second.repeated?.otherCode) return [];
    const [one, other] = [placeKey(first.street), placeKey(second.street)];
    const value = second.text.trim();
    if (one === '' || other === '') return [];
    const variant =
      one === other ? 'same' : other.includes(' ') && ` ${one}`.endsWith(` ${other}`) ? 'part' : '';
    if (variant === '') return [];
    return [
      {
        message: { key: `${id}.${variant}`, params: { value } },
        evidence: value,
        fix: addressFix(id, { addressLine2: '' }, true),
      },
    ];
  },
});

const lines = (country: string, addressLine1: string, addressLine2: string) =>
  address(country, addressLine1, { addressLine2 });

export const addressLinesEqualExamples = (): Examples => ({
  good: [
    lines('PL', 'ulica Prosta 5', ''),
    lines('PL', 'ulica Prosta 5', 'lokal 3'),
    lines('PL', 'ulica Prosta 5', 'ulica Prosta 7'),
    lines('GB', 'Riverside House', 'Riverside Park'),
    lines('GB', '12 High Street', 'High Wycombe'),
    lines('US', '100 Main Street', 'Suite 100'),
    lines('DE', 'Hauptstraße 5', 'Hinterhaus'),
    lines('FR', '12 rue de la Paix', 'Bâtiment A'),
    lines('IT', 'Via Roma 5', 'Scala B'),
    lines('JP', '丸の内1-2-3', '丸の内ビル5階'),
    lines('NL', 'Kerkstraat 5', '5'),
    lines('IN', 'Plot 5, Sector 12', 'Sector 5'),
  ],
  bad: [
    lines('PL', 'ulica Prosta 5', 'ulica Prosta 5'),
    lines('PL', 'ul. Prosta 5', 'UL PROSTA 5'),
    lines('PL', 'ulica Prosta 5, lokal 3', 'lokal 3'),
    lines('PL', 'ulica Prosta 5', 'ulica Prosta 5, Polska'),
    lines('DE', 'Hauptstraße 5', 'Hauptstrasse 5'),
    lines('US', '100 Main Street, Suite 200', 'Suite 200'),
    lines('GB', '12 High Street', '12 High Street '),
    lines('FR', '12 rue de la Paix', '12, rue de la Paix'),
    lines('IT', 'Via Roma 5', 'via roma, 5'),
    lines('ES', 'Calle Mayor 5, Planta 2', 'planta 2'),
    lines('CZ', 'Nádražní 5', 'Nadrazni 5'),
    lines('JP', '丸の内1-2-3', '丸の内1-2-3'),
    lines('GR', 'Λεωφόρος Κηφισίας 5', 'ΛΕΩΦΟΡΟΣ ΚΗΦΙΣΙΑΣ 5'),
  ],
});
