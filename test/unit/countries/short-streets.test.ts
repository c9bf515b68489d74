import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../../lib/countries/country-rules.ts';
import { streetLanguages, streetWords } from '../../../lib/countries/data/street-words.ts';
import { shortStreets, writtenOut } from '../../../lib/countries/short-streets.ts';
import { streetTable } from '../../../lib/countries/street-words.ts';

const full = (country: string, line: string) => writtenOut(line, country);

test.each([
  ['PL', 'ul. Prosta 5', 'ulica Prosta 5'],
  ['PL', 'ul.Prosta 5/7', 'ulica Prosta 5/7'],
  ['PL', 'UL. CHEMIKÓW 7', 'ULICA CHEMIKÓW 7'],
  ['PL', 'al. Jerozolimskie 123A', 'aleje Jerozolimskie 123A'],
  ['PL', 'al. Róż 7', 'aleja Róż 7'],
  ['PL', 'pl. gen. Józefa Bema 2', 'plac generała Józefa Bema 2'],
  ['DE', 'Hauptstr. 5', 'Hauptstraße 5'],
  ['DE', 'HAUPTSTR.5', 'HAUPTSTRASSE 5'],
  ['DE', 'Berliner Str 12', 'Berliner Straße 12'],
  ['CH', 'Bahnhofstr. 1', 'Bahnhofstrasse 1'],
  ['AT', 'Mozartg. 5', 'Mozartgasse 5'],
  ['NL', 'Kerkstr. 5', 'Kerkstraat 5'],
  ['SE', 'Kungsg. 5', 'Kungsgatan 5'],
  ['FI', 'Mannerheimint. 5', 'Mannerheimintie 5'],
  ['ES', 'C/Mayor 5', 'Calle Mayor 5'],
  ['ES', 'Pº de la Castellana 185', 'Paseo de la Castellana 185'],
  ['IT', 'P.za Duomo 1', 'Piazza Duomo 1'],
  ['BR', 'R. Augusta 12', 'Rua Augusta 12'],
  ['FR', '12 bis, bd Haussmann', '12 bis, boulevard Haussmann'],
  ['CZ', 'Masarykovo nám. 5', 'Masarykovo náměstí 5'],
  ['HU', 'Fő u. 5.', 'Fő utca 5.'],
  ['GB', '10 St Andrew Sq, Unit 2', '10 St Andrew Square, Unit 2'],
  ['GB', 'Unit 4, Riverside Ind. Est.', 'Unit 4, Riverside Industrial Estate'],
  ['US', '100 St. Paul Ave.', '100 St. Paul Avenue'],
  ['RU', 'Дворцовая наб., 34', 'Дворцовая набережная, 34'],
  ['UA', 'вул. Хрещатик, 5', 'вулиця Хрещатик, 5'],
  ['TR', 'Atatürk Mah. 5. Sok. No:12', 'Atatürk Mahallesi 5. Sokak No:12'],
  ['TR', 'Esentepe Mah. Büyükdere Cad. No:171', 'Esentepe Mahallesi Büyükdere Caddesi No:171'],
  ['GR', 'Λεωφ. Κηφισίας 5', 'Λεωφόρος Κηφισίας 5'],
])('%s %s is %s', (country, line, wanted) => {
  expect(full(country, line)).toBe(wanted);
});

test.each([
  ['GB', '5 St Mary’s Close'],
  ['GB', '12 St James'],
  ['GB', 'St Andrews House'],
  ['US', '123 MAIN ST'],
  ['CA', '12345 Av Demars'],
  ['DE', 'St. Pöltener Allee 3'],
  ['DE', 'Am Bistro 3'],
  ['AE', 'Al Maktoum Road'],
  ['PL', 'Plac Pl 5'],
  ['FI', 'Kauppak'],
  ['AT', 'Ring. Top 5'],
  ['JP', 'Main St. 5'],
  ['XX', 'Main St. 5'],
])('%s %s is left alone', (country, line) => {
  expect(full(country, line)).toBe(line);
});

test('several expansions are all offered', () => {
  expect(shortStreets('Невский пр. 5', 'RU')[0]?.expansions).toEqual(['проспект', 'проезд']);
});

describe('the table', () => {
  test('covers the languages and countries it says', () => {
    expect(Object.keys(streetWords)).toHaveLength(35);
    const countries = new Set(streetLanguages.match(/(?<![a-z])[A-Z]{2}/g));
    expect(countries.size).toBeGreaterThan(140);
    expect([...countries].filter((code) => !countryCodes.includes(code))).toEqual([]);
  });

  test('every word has a short form and other, longer expansions', () => {
    for (const code of countryCodes) {
      const { words, glued } = streetTable(code);
      for (const [key, { expansions }] of [...words, ...glued]) {
        expect(key, code).not.toBe('');
        for (const each of expansions)
          expect(each.length, `${code} ${key}`).toBeGreaterThanOrEqual(key.length);
      }
    }
  });
});

test('written out twice changes nothing, and the places found are those of the line', () => {
  const short = fc.constantFrom(...countryCodes).chain((code) => {
    const { words, glued } = streetTable(code);
    const parts = [...words.keys(), ...glued.map(([ending]) => `Haupt${ending}`), 'Prosta', '12', 'St', 'A'];
    const part = fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', '. ', ', ', '.', '/'));
    return fc.tuple(fc.constant(code), fc.array(part, { minLength: 1, maxLength: 5 }));
  });
  fc.assert(
    fc.property(short, ([code, parts]) => {
      const line = parts.flat().join('');
      const found = shortStreets(line, code);
      for (const { start, end, written } of found) expect(line.slice(start, end)).toBe(written);
      const once = full(code, line);
      expect(full(code, once)).toBe(once);
      if (found.length > 0) expect(once).not.toBe(line);
    }),
    { numRuns: 2_000 },
  );
});
