import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaCandidates } from '../../../lib/countries/area-candidates.ts';
import { administrativeAreas, findArea } from '../../../lib/countries/areas.ts';
import { countryCodes } from '../../../lib/countries/country-rules.ts';
import { closestArea } from '../../../lib/rules/reading/closest-area.ts';

const counts = {
  US: 51,
  CA: 13,
  AU: 9,
  CN: 34,
  MX: 32,
  BR: 27,
  PL: 16,
  DE: 16,
  AT: 9,
  CH: 26,
  IT: 110,
  ES: 52,
  JP: 47,
  IN: 36,
  VN: 34,
  ID: 38,
  UA: 27,
  IE: 26,
  AE: 7,
  GB: 0,
  FO: 0,
};

describe('administrativeAreas', () => {
  test.each(Object.entries(counts))('%s has %i', (country, count) => {
    expect(administrativeAreas(country)).toHaveLength(count);
  });

  test('lists areas for 78 countries, each with a code and a name', () => {
    const listed = countryCodes.filter((code) => administrativeAreas(code).length > 0);
    expect(listed).toHaveLength(78);
    for (const country of listed) {
      const areas = administrativeAreas(country);
      expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
      for (const area of areas) expect(area.code && area.name).toBeTruthy();
    }
  });

  test("keeps to the portal's list in the United States: no territories", () => {
    const codes = administrativeAreas('US').map(({ code }) => code);
    expect(codes).toContain('DC');
    for (const territory of ['PR', 'GU', 'VI', 'AS', 'MP', 'AE', 'AP'])
      expect(codes).not.toContain(territory);
  });
});

describe('findArea', () => {
  test.each([
    ['US', 'WA', 'WA'],
    ['US', 'wa', 'WA'],
    ['US', 'Washington', 'WA'],
    ['US', 'Washington, D.C.', 'DC'],
    ['US', 'New York City', 'NY'],
    ['US', 'US-NY', 'NY'],
    ['US', 'Puerto Rico', undefined],
    ['CA', 'Québec', 'QC'],
    ['CA', 'quebec', 'QC'],
    ['CA', 'PEI', 'PE'],
    ['AU', 'Jervis Bay Territory', 'JBT'],
    ['MX', 'Mexico City', 'CMX'],
    ['MX', 'Distrito Federal', 'CMX'],
    ['MX', 'Estado de México', 'MEX'],
    ['CN', '广东省', 'GD'],
    ['CN', 'Guangdong Province', 'GD'],
    ['PL', 'woj. śląskie', '24'],
    ['PL', 'MAZOWIECKIE', '14'],
    ['PL', 'Lower Silesian Voivodeship', '02'],
    ['DE', 'Bayern', 'BY'],
    ['DE', 'Bavaria', 'BY'],
    ['IE', 'Co. Dublin', 'D'],
    ['JP', '東京都', '13'],
    ['VN', 'Đà Nẵng', '48'],
    ['PL', 'Bayern', undefined],
    ['GB', 'Kent', undefined],
    ['US', '', undefined],
    ['US', '...', undefined],
    ['US', 'constructor', undefined],
    ['constructor', 'WA', undefined],
  ])('%s %s is %s', (country, text, code) => {
    expect(findArea(country, text)?.code).toBe(code);
  });

  test('finds every area by its code, and by its name where no other has it', () => {
    for (const country of countryCodes)
      for (const area of administrativeAreas(country)) {
        expect(findArea(country, area.code)).toBe(area);
        expect(findArea(country, area.name)?.name).toBe(area.name);
      }
  });

  test('finds an area by each of its names, local ones and aliases too', () => {
    for (const country of countryCodes)
      for (const { name, local, aliases } of administrativeAreas(country))
        for (const text of [name, local ?? name, ...aliases])
          for (const written of [text, text.toUpperCase(), `${country}-${text}`])
            expect(findArea(country, written), `${country} ${written}`).toBeDefined();
  });

  test.each([
    ['US', 'N.Y.', 'NY'],
    ['US', 'Calif.', 'CA'],
    ['US', 'N. Mex.', 'NM'],
    ['US', 'W.Va.', 'WV'],
    ['CA', 'Ont.', 'ON'],
    ['CA', 'P.E.I.', 'PE'],
    ['AU', 'N.S.W.', 'NSW'],
    ['CN', 'Guang Dong', 'GD'],
    ['IN', 'Pondicherry', 'PY'],
    ['IN', 'Orissa', 'OD'],
    ['IN', 'Tamilnadu', 'TN'],
    ['VN', 'Bình Dương', '79'],
    ['VN', 'Bà Rịa–Vũng Tàu', '79'],
    ['AR', 'Capital Federal', 'C'],
    ['IT', 'Milan', 'MI'],
    ['MY', 'Malacca', '04'],
    ['US', 'W Wash', undefined],
  ])('knows %s %s by another writing or a former name', (country, text, code) => {
    expect(findArea(country, text)?.code).toBe(code);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom('US', 'PL', 'CN', '__proto__', ''), fc.string(), (country, text) => {
        const area = findArea(country, text);
        return area === undefined || administrativeAreas(country).includes(area);
      }),
    );
  });
});

describe('areaCandidates', () => {
  test('gives every way a list may show the area', () => {
    expect(areaCandidates('US', 'Washington')).toEqual(['Washington', 'WA', 'Wash', 'US-WA']);
    expect(areaCandidates('PL', 'mazowieckie')).toEqual(
      expect.arrayContaining(['14', 'Masovia', 'Mazowieckie', 'MZ']),
    );
    expect(areaCandidates('GB', 'Kent')).toEqual(['Kent']);
    expect(areaCandidates('US', ' ')).toEqual([]);
    expect(areaCandidates(undefined, 'Kent')).toEqual(['Kent']);
  });
});

describe('closestArea', () => {
  test.each([
    ['US', 'Califronia', 'CA'],
    ['US', 'Massachusets', 'MA'],
    ['US', 'Texs', 'TX'],
    ['CA', 'Ontaroi', 'ON'],
    ['IN', 'Maharastra', 'MH'],
    ['US', 'Bavaria', undefined],
    ['US', 'XX', undefined],
    ['US', 'North Carolin or Dakota', undefined],
  ])('%s %s is most likely %s', (country, text, code) => {
    expect(closestArea(country, text)?.code).toBe(code);
  });
});
