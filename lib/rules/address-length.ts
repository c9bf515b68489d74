import { fieldText } from '../account/field-value.ts';
import { address } from './address-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'address-length';

/** In characters. The portal's own limit for the lines; for the city twice the longest name of a place. */
const limits = [
  { field: 'addressLine1', most: 200, severity: 'error' },
  { field: 'addressLine2', most: 200, severity: 'error' },
  { field: 'city', most: 170, severity: 'warning' },
] as const;

export const addressLength = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city'],
  severity: 'error',
  why: 'The portal takes at most 200 characters in a line of the address.',
  source: 'Partner Center utility resources (2022-09): address line 1 has 1-200, line 2 0-200 characters',
  check(account) {
    return limits.flatMap(({ field, most, severity }) => {
      const length = fieldText(account, field).trim().length;
      if (length <= most) return [];
      return [{ field, severity, message: { key: `${id}.too-long`, params: { length, most } } }];
    });
  },
});

const long = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

export const addressLengthExamples = (): Examples => ({
  good: [
    address('PL', 'ulica Prosta 5'),
    address('PL', `a${long('b', 199)}`),
    address('DE', long('Hauptstraße', 200)),
    address('DE', 'Hauptstraße 5', { addressLine2: long('Hinterhaus ', 200) }),
    address('GB', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch House'),
    address('NZ', '5 Main Street', {
      city: 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
    }),
    address('TH', '12 Sukhumvit Road', {
      city: 'Krung Thep Maha Nakhon Amon Rattanakosin Mahinthara Ayuthaya Mahadilok Phop Noppharat Ratchathani Burirom',
    }),
    address('US', '123 Main Street', { addressLine2: '' }),
    address('JP', long('丸', 200)),
    address('FR', ` ${long('r', 200)} `),
    address('ES', ''),
    address('IN', 'Plot 5, Survey 12/3, Near Bus Stand, Village Wagholi, Taluka Haveli, Pune Nagar Road'),
  ],
  bad: [
    address('PL', long('ulica Prosta 5, ', 201)),
    address('PL', 'ulica Prosta 5', { addressLine2: long('lokal 3 ', 230) }),
    address('PL', 'ulica Prosta 5', { city: long('Warszawa', 171) }),
    address('DE', long('Hauptstraße', 1_000)),
    address('DE', long('Straße ', 250), { addressLine2: long('Haus ', 250) }),
    address('GB', long('High Street, ', 300)),
    address('FR', long('12 rue de la Paix ', 208)),
    address('US', long('123 Main Street ', 400)),
    address('JP', long('丸の内', 201)),
    address('IT', 'Via Roma 5', { city: long('Roma ', 500) }),
    address('ES', long('Calle Mayor ', 220)),
    address('IN', long('Plot 5, Sector 12, ', 260)),
  ],
});
