import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysAccepted } from '../../../../lib/rules/reading/agreement.ts';
import { mendedLetters } from '../../../../lib/rules/reading/broken-letters.ts';
import { readDays } from '../../../../lib/rules/reading/day.ts';
import { readWholeAddress } from '../../../../lib/rules/reading/whole-address.ts';

/** What a program does that takes UTF-8 for Windows-1252; the five bytes without a letter come through as they are. */
const spoiled = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)
        ? String.fromCharCode(byte)
        : new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    )
    .join('');

describe('mendedLetters', () => {
  // Letters of one part of Europe at a time: "Åž" is what UTF-8 makes of a Turkish letter, and nobody's own.
  const alphabets = ['abdeklmnorstäöüßéèàçñõøåæÖÜÉÅ ', 'abdeklmnorstząćęłńóśźżřšžčďťňůőűşğıİŁŚŻ '];
  const words = fc
    .oneof(
      ...alphabets.map((letters) => fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 30 })),
    )
    .map((letters) => letters.join('').replace(/ +/g, ' ').trim());

  it('brings back what was read in the wrong encoding, once or twice', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(mendedLetters(spoiled(text))).toBe(text);
        expect(mendedLetters(spoiled(spoiled(text)))).toBe(text);
      }),
    );
    expect(mendedLetters(spoiled('Αθήνα'))).toBe('Αθήνα');
    expect(mendedLetters(spoiled('Санкт-Петербург'))).toBe('Санкт-Петербург');
    expect(mendedLetters(spoiled('O’Connell – Dublin'))).toBe('O’Connell – Dublin');
  });

  it('leaves words of any language alone', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(mendedLetters(text)).toBe(text);
      }),
    );
    for (const text of [
      'SÃO JOÃO',
      'ÎLE-DE-FRANCE',
      'ÑANDÚ',
      '„BÄ“',
      '»Å«',
      'Ðorđe',
      'â',
      '5 < 7 & 8 > 2',
      '20 % 5',
    ])
      expect(mendedLetters(text)).toBe(text);
  });

  it('never throws and comes to an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(typeof mendedLetters(text)).toBe('string');
      }),
    );
    for (const text of ['&#55296;', '&#x0;', '&unknown;', '%C3%BC%', '%20%FF'])
      expect(typeof mendedLetters(text)).toBe('string');
  });
});

describe('readDays', () => {
  it.each([
    ['2026-11-22', ['2026-11-22']],
    ['2026/1/5', ['2026-01-05']],
    ['22.11.2026', ['2026-11-22']],
    ['5. 1. 2026', ['2026-01-05']],
    ['11/22/2026', ['2026-11-22']],
    ['03/04/2026', ['2026-04-03', '2026-03-04']],
    ['Sun Nov 22 2026', ['2026-11-22']],
    ['November 22, 2026', ['2026-11-22']],
    ['22 Nov 2026', ['2026-11-22']],
    ['29.02.2025', []],
    ['2026-13-01', []],
    ['31 Nov 2026', []],
    ['soon', []],
    ['', []],
  ])('%s', (text, days) => {
    expect(readDays(text)).toEqual(days);
  });
});

describe('readWholeAddress', () => {
  it.each([
    ['PL', 'ul. Prosta 67, 00-838 Warszawa, Polska', 'ul. Prosta 67', 'Warszawa', '00-838', undefined],
    ['DE', 'Hauptstraße 5; 80331 München', 'Hauptstraße 5', 'München', '80331', undefined],
    ['IT', 'Via Roma 12, 20121 Milano MI', 'Via Roma 12', 'Milano', '20121', 'MI'],
    ['US', '600 4th Ave, Seattle, WA 98104, United States', '600 4th Ave', 'Seattle', '98104', 'WA'],
    ['CA', '111 Wellington St, Ottawa ON K1A 0A9', '111 Wellington St', 'Ottawa', 'K1A 0A9', 'ON'],
    ['AU', '264 George St, Sydney NSW 2000', '264 George St', 'Sydney', '2000', 'NSW'],
    ['GB', '82 Clerkenwell Road, London, EC1M 5RF', '82 Clerkenwell Road', 'London', 'EC1M 5RF', undefined],
    ['NL', 'Amstel 1\n1011 PN Amsterdam', 'Amstel 1', 'Amsterdam', '1011 PN', undefined],
  ])('%s: %s', (country, text, street, city, postalCode, state) => {
    expect(readWholeAddress(country, text)).toEqual({ street, city, postalCode, ...(state && { state }) });
  });

  it.each([
    ['AU', 'Level 5, 1000 Pacific Highway'],
    ['AU', 'Building 5, Unit 1000'],
    ['US', 'Suite 400, 12345 Main Street'],
    ['GB', '12 George St, Bishop Auckland, Co. Durham, DL14 7JQ'],
    ['FR', 'Bâtiment A, 12 rue de Rivoli'],
    ['PL', 'ul. Prosta 67, piętro 3'],
    ['PL', '00-838 Warszawa'],
    ['AR', 'Cerrito 1250, Retiro, C1010 AAZ Buenos Aires'],
    ['', 'ul. Prosta 67, 00-838 Warszawa'],
  ])('%s: %s is no whole address', (country, text) => {
    expect(readWholeAddress(country, text)).toBeUndefined();
  });
});

it('only words that say so are an acceptance', () => {
  const says = (choice: string) => saysAccepted({ agreement: { choice } });
  expect(says('Customer has accepted the latest Microsoft Customer Agreement')).toBe(true);
  expect(says('The customer will be asked; it has accepted before')).toBe(false);
  expect(says('yes')).toBe(false);
  expect(saysAccepted({})).toBe(false);
});
