import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../../../lib/countries/country-rules.ts';
import { idKindsOf } from '../../../../lib/countries/ids/kinds.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import { checkedKinds, foundCorrupted, isRefused } from '../../../bench/ids.ts';

const said = (country: string, registrationId: string, companyName?: string) =>
  checkAccount({ country, registrationId, companyName: companyName ?? '' })
    .filter(({ field, rule }) => field === 'registrationId' && rule !== 'required-fields')
    .map(({ rule, severity, message }) => [
      rule.replace('registration-id-', ''),
      message.key.split('.')[1],
      severity,
    ]);

/** Companies' numbers from public registers. */
const registered = {
  PL: '5261040828 7740001454 9512381607 9721237317 000331501 147315920 30204683000000 61018820100000 0000515914',
  CZ: '27074358 CZ27074358',
  SK: '31322832 2020372640 SK2020372640',
  FR: '130025265 13002526500013',
  BR: '33000167000101 33683111000280',
  NO: '821227062 923609016 924203617 991825827',
  FI: '0112038-9',
  DK: '24256790',
  GB: '04264132 SC123456 OC301540 NI012345 GB980780684',
  US: '942404110 94-2404110 C0806592 HWUPKR0MPOU8FGXBT394',
  DE: 'DE136695976 HRB12345 HRB12345B 181/815/08155',
  IT: 'IT00743110157 MI-1234567',
  NL: '12345679 NL004495445B01',
  AT: 'ATU10223006 FN122119m',
  CH: 'CHE-116.281.710 CHE116281710MWST CHE-116.281.710TVA',
  IN: '27AAPFU0939F1ZV U72200MH2009PLC123456 AAB-1234 AAPFU0939F',
  RU: '7707083893 1027700132195 773601001',
  SG: '53125226D 197401143C T01FC6132D',
  MX: 'GNP9211244P0',
  CN: '91110000600037341L',
  JP: '5835678256246 T5835678256246',
  KR: '116-82-00276',
} as const;

test.each(
  Object.entries(registered).flatMap(([country, list]) =>
    list.split(' ').map((id) => [country, id] as const),
  ),
)('%s %s is not called wrong', (country, id) => {
  const loud = said(country, id).filter(([rule, , severity]) => severity !== 'info' && rule !== 'format');
  expect(loud).toEqual([]);
});

test.each(countryCodes)('the examples of %s are companies’ numbers or told as persons’', (country) => {
  for (const { example, owner } of idKindsOf(country)) {
    const errors = said(country, example).filter(([, , severity]) => severity === 'error');
    if (owner !== 'person') expect(errors, example).toEqual([]);
  }
});

describe('one thing is said of one number', () => {
  test.each([
    ['PL', '5260001247', [['checksum', 'wrong', 'error']]],
    ['PL', 'PL5260001246', [['kind', 'prefix', 'info']]],
    ['PL', '0000028860', [['kind', 'other', 'info']]],
    ['PL', '12345', [['kind', 'shape', 'warning']]],
    ['PL', '44051401359', [['person', 'person', 'error']]],
    ['PL', 'DE136695976', [['country', 'prefix', 'error']]],
    ['PL', 'n/a', [['placeholder', 'words', 'error']]],
    ['DE', 'ATU12345678', [['country', 'prefix', 'error']]],
    ['NO', '923609017', [['checksum', 'doubtful', 'warning']]],
    ['AT', '591199014', [['checksum', 'perhaps', 'info']]],
    ['EE', '88888889', [['checksum', 'wrong', 'error']]],
    ['NZ', '9329000000000', [['checksum', 'doubtful', 'warning']]],
    ['UA', '1759013776', [['person', 'sole-trader', 'info']]],
    ['IE', 'GB980780685', [['country', 'prefix', 'error']]],
    ['PT', '123456789', [['placeholder', 'run', 'warning']]],
    ['AQ', '5260001247', []],
    ['', '5260001247', []],
  ])('%s %s', (country, id, wanted) => {
    expect(said(country, id)).toEqual(wanted);
  });

  test('a blank between the parts is a thing of its own', () => {
    expect(said('PL', '526 000 12 47').map(([rule]) => rule)).toEqual(['checksum', 'format']);
    expect(said('PL', '526 000 12 46')).toEqual([['format', 'layout', 'warning']]);
  });
});

test('a company with a legal form has no sole trader’s number', () => {
  expect(said('ES', '54362315K', 'Ana Pérez')[0]?.[2]).toBe('info');
  expect(said('ES', '54362315K', 'Talleres Pérez S.L.')[0]?.[2]).toBe('warning');
});

test('a country written as a name is understood', () => {
  expect(said('Polska', '5260001247').map(([rule]) => rule)).toEqual(['checksum']);
});

test('damaged numbers are found where the check digits can tell', () => {
  // Schemes that let no single digit and no swap of neighbours pass, with every digit under the check.
  const strong = [
    'PL NIP',
    'BR CNPJ',
    'NO Organisasjonsnummer',
    'DK CVR',
    'FI Y-tunnus',
    'HR OIB',
    'MT VAT',
    'BE BCE/KBO',
  ];
  const kinds = checkedKinds().filter(({ country, name }) => strong.includes(`${country} ${name}`));
  expect(kinds).toHaveLength(strong.length);
  for (const kind of kinds) expect(foundCorrupted(kind, 100), kind.name).toBeGreaterThanOrEqual(97);
});

test('what the benchmark calls refused is', () => {
  expect(isRefused('PL', '5260001247', 'error')).toBe(true);
  expect(isRefused('NO', '923609017', 'error')).toBe(false);
  expect(isRefused('NO', '923609017', 'warning')).toBe(true);
});
