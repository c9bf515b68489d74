import { describe, expect, test } from 'vitest';
import { countryCandidates } from '../../../lib/countries/country-candidates.ts';
import { countryName } from '../../../lib/countries/country-name.ts';
import { countryCodes, countryRules } from '../../../lib/countries/country-rules.ts';
import { findCountry } from '../../../lib/countries/find-country.ts';

describe('countryRules', () => {
  test('knows every country, once', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  test('counts what the sources hold', () => {
    const rules = countryCodes.map((code) => countryRules(code));
    const count = (wanted: (rule: NonNullable<(typeof rules)[number]>) => unknown) =>
      rules.filter((rule) => rule && wanted(rule)).length;
    expect(count((rule) => rule.required.registrationId)).toBe(24);
    expect(count((rule) => rule.required.phone)).toBe(24);
    expect(count((rule) => rule.market)).toBe(242);
    expect(count((rule) => rule.postalCode)).toBe(180);
    expect(count((rule) => rule.required.postalCode)).toBe(74);
    expect(count((rule) => rule.required.state)).toBe(37);
    expect(rules.filter((rule) => rule?.areaChecked).map((rule) => rule?.code)).toEqual([
      'CA',
      'CN',
      'MX',
      'US',
    ]);
  });

  test('counts what the post and the portal call things, and which numbers there are', () => {
    const rules = countryCodes.flatMap((code) => countryRules(code) ?? []);
    const count = (name: 'postalName' | 'areaName') =>
      Object.fromEntries(
        [...Map.groupBy(rules, (rule) => rule[name])].map(([key, all]) => [key, all.length]),
      );
    expect(count('postalName')).toEqual({ postal: 238, zip: 10, eircode: 1, pin: 1 });
    expect(count('areaName')).toMatchObject({
      province: 213,
      state: 15,
      department: 3,
      island: 8,
      oblast: 2,
    });
    expect(rules.filter((rule) => rule.areaInAddress)).toHaveLength(75);
    expect(rules.filter((rule) => rule.idTypes.length > 0)).toHaveLength(26);
    expect(rules.filter((rule) => rule.required.registrationId && rule.idTypes.length === 0)).toEqual([]);
    const forms = rules.filter((rule) => rule.areaForm).map(({ code, areaForm }) => `${code} ${areaForm}`);
    expect(forms).toEqual(['AU name', 'BR code', 'CA code', 'US code']);
  });

  test('has every market and no more', () => {
    const markets = new Set(countryCodes.map((code) => countryRules(code)?.market).filter(Boolean));
    expect(markets.size).toBe(15);
    expect(countryRules('PR')?.market).toBe('Latin America and the Caribbean');
    expect(countryRules('GB')?.market).toBe('Europe');
    expect(countryRules('RU')?.market).toBeUndefined();
  });

  test("asks for the company's number in Poland, never for a person's", () => {
    expect(countryRules('PL')).toMatchObject({
      required: { state: false, postalCode: true, registrationId: true, phone: true },
      idTypes: ['NIP'],
      callingCode: '48',
    });
    const all = countryCodes.flatMap((code) => countryRules(code)?.idTypes ?? []);
    for (const personal of ['PESEL', 'IIN', 'IDNP', 'NIN']) expect(all).not.toContain(personal);
  });

  test('lets the fresher rules win', () => {
    expect(countryRules('VN')?.required.state).toBe(true);
    expect(countryRules('TT')?.postalCode?.pattern.test('500234')).toBe(true);
  });

  test('knows nothing of unknown codes', () => {
    for (const code of ['UK', 'pl', 'XX', '', 'constructor', '__proto__', undefined])
      expect(countryRules(code)).toBeUndefined();
  });
});

describe('countryName', () => {
  test('speaks the language asked for', () => {
    expect(countryName('DE', 'pl')).toBe('Niemcy');
    expect(countryName('DE', 'en-GB')).toBe('Germany');
    expect(countryName('DE', 'not a tag')).toBe('Germany');
    expect(countryName('??', 'en')).toBe('??');
  });
});

describe('findCountry', () => {
  test.each([
    ['PL', 'PL'],
    [' pl ', 'PL'],
    ['POL', 'PL'],
    ['Polska', 'PL'],
    ['POLOGNE', 'PL'],
    ['UK', 'GB'],
    ['United Kingdom of Great Britain', undefined],
    ['Great Britain', 'GB'],
    ['Wielka Brytania', 'GB'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Czechy', 'CZ'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Turcja', 'TR'],
    ['Hong Kong SAR', 'HK'],
    ['Hong Kong', 'HK'],
    ['SRA Hongkong (Chiny)', 'HK'],
    ['Korea, Republic of', 'KR'],
    ['South Korea', 'KR'],
    ['U.S.A.', 'US'],
    ['Stany Zjednoczone', 'US'],
    ['Deutschland', 'DE'],
    ['日本', 'JP'],
    ['Россия', 'RU'],
    ['Österreich', 'AT'],
    ['Osterreich', 'AT'],
    ['Saint Lucia', 'LC'],
    ['St. Lucia', 'LC'],
    ['The Netherlands', 'NL'],
    ['Congo', 'CG'],
    ['Atlantis', undefined],
    ['', undefined],
    ['!!!', undefined],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  test('finds each country by each of its candidates, but for names that two countries share', () => {
    const shared: string[] = [];
    for (const code of countryCodes)
      for (const candidate of countryCandidates(code))
        if (findCountry(candidate) !== code) shared.push(`${candidate}: ${code}, ${findCountry(candidate)}`);
    expect(shared).toEqual(['Kongo: CD, CG', 'Nga: RU, NG']);
  });
});

describe('countryCandidates', () => {
  test('begins with the code and holds names of many languages once each', () => {
    const candidates = countryCandidates('CZ');
    expect(candidates.slice(0, 3)).toEqual(['CZ', 'Czechia', 'Czechy']);
    expect(candidates).toEqual(expect.arrayContaining(['Tschechien', 'Czech Republic', 'CZE', 'チェコ']));
    expect(new Set(candidates).size).toBe(candidates.length);
  });

  test('has none for an unknown code', () => {
    expect(countryCandidates('UK')).toEqual([]);
  });
});
