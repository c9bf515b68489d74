import { describe, expect, it } from 'vitest';
import { areCompanyNumbers, areCountries } from '../../../lib/customers/column-content.ts';
import { lookAtCsv } from '../../../lib/customers/look-at-csv.ts';
import { readCustomersCsv } from '../../../lib/customers/read-csv.ts';

const nips = ['5260001246', '525-224-84-81', '677 00 65 406', 'PL 7740001454', '5213017228', '1132191233'];
const vats = [
  'DE 136695976',
  'FR40303265045',
  'ATU13585627',
  'NL004495445B01',
  'IT00159560366',
  'BE0403019261',
];

describe('countries by content', () => {
  it.each([
    ['codes', ['PL', 'DE', 'PL']],
    ['names in several languages', ['Polska', 'Deutschland', 'France']],
    ['one country by its name', ['Polska', 'Polska']],
    ['one slip in twenty', [...Array(19).fill('Niemcy'), '?']],
  ])('%s', (_, cells) => expect(areCountries(cells)).toBe(true));

  it.each([
    ['nothing', []],
    ['an answer', ['NO', 'NO']],
    ['languages', ['de', 'pl', 'fr']],
    ['states', ['CA', 'TX', 'NY', 'FL', 'CO', 'WA']],
    ['cities', ['Poznań', 'Berlin', 'Paris']],
  ])('not %s', (_, cells) => expect(areCountries(cells)).toBe(false));
});

describe('company numbers by content', () => {
  it.each([
    ['of one country, however they are written', nips],
    ['VAT numbers of several', vats],
  ])('%s', (_, cells) => expect(areCompanyNumbers(cells)).toBe(true));

  it.each([
    ['too few to tell', nips.slice(0, 5)],
    ['one number many times', Array(20).fill(nips[0])],
    [
      'phone numbers',
      ['501234567', '602345678', '22 6543210', '713456789', '505111222', '790000111', '604998877'],
    ],
    ['numbers that count up', Array.from({ length: 40 }, (_, at) => String(526_000_000 + at))],
    ['names', ['Adatum', 'Contoso', 'Fabrikam', 'Tailspin', 'Northwind', 'Wingtip']],
  ])('not %s', (_, cells) => expect(areCompanyNumbers(cells)).toBe(false));
});

it('a list with headings of its own shows what was told by content', async () => {
  const lines = nips.map((nip, at) => `Firma ${at};${nip};${at % 2 ? 'Polska' : 'Niemcy'};x`);
  const { columns } = await lookAtCsv(['Firma;Identyf. XY;Gdzie XY;Uwagi XY', ...lines].join('\n'));
  expect(columns.map(({ readAs, by }) => [readAs, by])).toEqual([
    ['name', 'heading'],
    ['registrationId', 'content'],
    ['country', 'content'],
    [null, 'none'],
  ]);
});

it('numbers and countries alone make no list of companies', async () => {
  const lines = nips.map((nip, at) => `Jan ${at},${nip},${at % 2 ? 'PL' : 'DE'}`);
  await expect(readCustomersCsv(['Name,Aaa,Bbb', ...lines].join('\n'))).rejects.toMatchObject({
    code: 'no-company-column',
  });
});

it('several columns of other names are all read', async () => {
  const { rows } = await readCustomersCsv(
    'Company name;Former name;Trading name;Tags\nAdatum;Alfa|Beta;AD;x\nContoso;;CO;\nFabrikam;Fabry;;\n',
  );
  expect(rows).toEqual([
    { name: 'Adatum', alternativeNames: ['Alfa', 'Beta', 'AD'], tags: ['x'] },
    { name: 'Contoso', alternativeNames: ['CO'] },
    { name: 'Fabrikam', alternativeNames: ['Fabry'] },
  ]);
});
