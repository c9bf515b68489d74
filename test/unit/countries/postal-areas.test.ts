import { expect, test } from 'vitest';
import { administrativeAreas, findArea } from '../../../lib/countries/areas.ts';
import { areasCalled } from '../../../lib/countries/areas-called.ts';
import { countryCodes } from '../../../lib/countries/country-rules.ts';
import { expandPrefixes } from '../../../lib/countries/data/expand-prefixes.ts';
import { areasOfPostalCode, hasPostalCodes, postalRuns } from '../../../lib/countries/postal-areas.ts';

const codes = (country: string, postalCode: string) =>
  areasOfPostalCode(country, postalCode)
    ?.map(({ code }) => code)
    .sort();

test.each([
  ['US', '98052', ['WA']],
  ['US', '98052-8300', ['WA']],
  ['US', '00501', ['NY']],
  ['US', '99950', ['AK']],
  ['US', '42223', ['KY', 'TN']],
  ['US', '09001', []],
  ['CA', 'M5V 3L9', ['ON']],
  ['CA', 'K1A 0B1', ['ON', 'QC']],
  ['CA', 'X0A 0H0', ['NU']],
  ['CA', 'X1A 2P3', ['NT']],
  ['AU', '0872', ['NT', 'SA', 'WA']],
  ['AU', '2000', ['NSW']],
  ['AU', '4383', ['NSW', 'QLD']],
  ['IT', '00144', ['RM']],
  ['IT', '98168', ['ME']],
  ['BR', '01310-100', ['SP']],
  ['BR', '70002-900', ['DF']],
  ['BR', '99999-999', ['RS']],
  ['ES', '28001', ['M']],
  ['JP', '100-0001', ['13']],
  ['KR', '06164', ['11']],
  ['IN', '400053', ['MH']],
  ['MX', '06600', ['CMX']],
  ['TR', '34394', ['34']],
  ['AR', 'C1425DKA', ['C']],
  ['CN', '518057', ['GD']],
  ['CN', '860000', ['XZ']],
  ['CO', '110111', ['CUN', 'DC']],
  ['PE', '15001', ['LIM', 'LMA']],
  ['IE', 'D02 AF30', ['D']],
  ['SV', 'CP 1101', ['SS']],
  ['SV', '1101', ['SS']],
  ['AD', 'AD500', ['07']],
  ['EG', '4450113', undefined],
  ['DE', '80331', undefined],
  ['US', '', undefined],
  ['constructor', '98052', undefined],
])('%s %s lies in %j', (country, postalCode, wanted) => {
  expect(codes(country, postalCode)).toEqual(wanted);
});

test('knows the codes of 26 countries, in rising order, of areas that exist', () => {
  const known = countryCodes.filter((country) => postalRuns(country).length > 0);
  expect(known).toHaveLength(26);
  for (const country of known) {
    const runs = postalRuns(country);
    const starts = runs.map(({ start }) => start);
    expect(starts, country).toEqual([...new Set(starts)].sort());
    const listed = administrativeAreas(country);
    for (const { areas } of runs) for (const area of areas) expect(listed).toContain(area);
  }
});

test.each([
  ['US', 348],
  ['CA', 38],
  ['AU', 48],
  ['IT', 162],
  ['BR', 34],
])('%s has %i runs of codes', (country, count) => {
  expect(postalRuns(country)).toHaveLength(count);
});

test.each(['US', 'CA', 'AU', 'IT', 'BR'])('every area of %s has codes', (country) => {
  for (const area of administrativeAreas(country))
    expect(hasPostalCodes(country, area), area.name).toBe(true);
});

test('says nothing of an area without codes, or of a country without any', () => {
  const manila = findArea('PH', 'Metro Manila');
  expect(manila && hasPostalCodes('PH', manila)).toBe(false);
  const bavaria = findArea('DE', 'Bayern');
  expect(bavaria && hasPostalCodes('DE', bavaria)).toBe(false);
});

test.each([
  ['3[56]', ['35', '36']],
  ['1|2[0-2]', ['1', '20', '21', '22']],
  ['B?[12]', ['1', '2', 'B1', 'B2']],
  ['26(0|1[01])', ['260', '2610', '2611']],
  ['6(?:7[2-3]|87)', ['672', '673', '687']],
  ['K1A', ['K1A']],
])('%s stands for the prefixes %j', (pattern, wanted) => {
  expect(expandPrefixes(pattern).sort()).toEqual(wanted);
});

test('counts repeat a class, and what is not understood is refused', () => {
  expect(expandPrefixes('1\\d{2}')).toHaveLength(100);
  expect(() => expandPrefixes('\\w')).toThrow();
});

test('a name that two areas have means both', () => {
  const called = (country: string, text: string) =>
    areasCalled(country, text)
      .map(({ code }) => code)
      .sort();
  expect(called('AR', 'Buenos Aires')).toEqual(['B', 'C']);
  expect(called('PE', 'Lima')).toEqual(['LIM', 'LMA']);
  expect(called('US', 'WA')).toEqual(['WA']);
  expect(called('US', '')).toEqual([]);
  for (const country of countryCodes)
    for (const area of administrativeAreas(country)) expect(areasCalled(country, area.name)).toContain(area);
});
