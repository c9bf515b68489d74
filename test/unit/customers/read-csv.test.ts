import { describe, expect, it } from 'vitest';
import headings from '../../../lib/customers/data/headings.json' with { type: 'json' };
import { readCustomersCsv } from '../../../lib/customers/read-csv.ts';
import { englishHead, exportedList, inCodePage, tenantId, utf16 } from './list-text.ts';

const polishHead = 'Identyfikator firmy Microsoft;Nazwa firmy;Nazwa domeny podstawowej;Relacja';
const polish = `${polishHead}\r\n${tenantId(1)};Zakład Żółć Łódź sp. z o.o.;zolc.pl;Cloud Reseller\r\n`;
const polishRow = {
  tenantId: tenantId(1),
  name: 'Zakład Żółć Łódź sp. z o.o.',
  domain: 'zolc.pl',
  relationship: 'Cloud Reseller',
};

describe('the portal export', () => {
  it('is read with byte order mark, commas and Windows line ends', async () => {
    const { rows, columns, problems, separator } = await readCustomersCsv(exportedList(3));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual({
      tenantId: tenantId(2),
      name: 'Bakery 2 of Lyon, Inc.',
      domain: 'bakery2.onmicrosoft.com',
      relationship: 'Cloud Reseller',
    });
    expect(columns.map(({ readAs }) => readAs)).toEqual(['tenantId', 'name', 'domain', 'relationship']);
    expect(columns.every(({ by }) => by === 'heading')).toBe(true);
    expect([problems, separator]).toEqual([[], ',']);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode(polish).buffer, 'utf-8'],
    ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${polish}`).buffer, 'utf-8'],
    ['UTF-16 little endian', utf16(polish, true), 'utf-16le'],
    ['UTF-16 big endian', utf16(polish, false), 'utf-16be'],
    ['UTF-16 without mark', utf16(polish, true).slice(2), 'utf-16le'],
    ['Windows-1250', inCodePage(polish, 'windows-1250'), 'windows-1250'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const fromBuffer = await readCustomersCsv(bytes as ArrayBuffer);
    const fromFile = await readCustomersCsv(new File([bytes as ArrayBuffer], 'Customers.csv'));
    expect(fromBuffer.rows).toEqual([polishRow]);
    expect(fromBuffer.encoding).toBe(encoding);
    expect(fromFile).toEqual(fromBuffer);
  });

  it('tells Windows-1252 from Windows-1250', async () => {
    const text =
      'Nom de la société;Pays\nHôtel à la Crème Brûlée;France\nBjörn Åström AB;Suède\nPão São João;PT\n';
    const { rows, encoding } = await readCustomersCsv(inCodePage(text, 'windows-1252'));
    expect(encoding).toBe('windows-1252');
    expect(rows.map(({ name, country }) => [name, country])).toEqual([
      ['Hôtel à la Crème Brûlée', 'FR'],
      ['Björn Åström AB', 'SE'],
      ['Pão São João', 'PT'],
    ]);
  });

  it('knows the headings of every language', async () => {
    const names = headings.name;
    expect(names.length).toBeGreaterThan(50);
    for (const [at, name] of names.entries()) {
      const id = headings.tenantId[at % headings.tenantId.length];
      const domain = headings.domain[at % headings.domain.length];
      const { rows } = await readCustomersCsv(
        `${id};${domain};${name}\n${tenantId(at)};a.example;Fabrikam\n`,
      );
      expect(rows, name).toEqual([{ name: 'Fabrikam', tenantId: tenantId(at), domain: 'a.example' }]);
    }
  });

  it.each([',', ';', '\t', '|'])('is read with separator %j', async (separator) => {
    const head = englishHead.replaceAll(',', separator);
    const { rows } = await readCustomersCsv(
      `${head}\n${[tenantId(7), 'Adatum', 'adatum.example', 'x'].join(separator)}\n`,
    );
    expect(rows).toEqual([
      { tenantId: tenantId(7), name: 'Adatum', domain: 'adatum.example', relationship: 'x' },
    ]);
  });
});

describe('other lists', () => {
  it('keeps commas of names where the list has semicolons, or one column alone', async () => {
    const semicolons = await readCustomersCsv('Company name;Country\nContoso, Inc.;US\nA, B, C, D;US\n');
    const alone = await readCustomersCsv('Company name\nContoso, Inc.\nA; B\n');
    expect(semicolons.rows.map(({ name }) => name)).toEqual(['Contoso, Inc.', 'A, B, C, D']);
    expect(alone.rows).toEqual([{ name: 'Contoso, Inc.' }, { name: 'A; B' }]);
  });

  it('takes registration numbers, countries, tags and other names by common headings', async () => {
    const { rows } = await readCustomersCsv(
      'sep=;\nNIP;Firma;Kraj;Alias;Tags;Miejscowość\n526-000-12-46;Alfa;Polska;Alfa Plus|A+;a, b;Łódź\n',
    );
    expect(rows).toEqual([
      {
        name: 'Alfa',
        registrationId: '526-000-12-46',
        country: 'PL',
        alternativeNames: ['Alfa Plus', 'A+'],
        tags: ['a', 'b'],
      },
    ]);
  });

  it.each([
    ['without headings', ''],
    ['with headings in an unknown language', 'Aaa;Bbb;Ccc;Ddd\n'],
  ])('finds columns by content %s', async (_, head) => {
    const body = [1, 2, 3].map((n) => `Reseller;${tenantId(n)};firm${n}.example;Firm ${n} Ltd`).join('\n');
    const { rows, columns } = await readCustomersCsv(head + body);
    expect(rows.map(({ name, domain }) => [name, domain])).toEqual([
      ['Firm 1 Ltd', 'firm1.example'],
      ['Firm 2 Ltd', 'firm2.example'],
      ['Firm 3 Ltd', 'firm3.example'],
    ]);
    expect(columns.map(({ by }) => by)).toEqual(['none', 'content', 'content', 'content']);
  });

  it('skips a title above the headings', async () => {
    const { rows } = await readCustomersCsv(
      'Customers of Tailspin;;\n;;\nCompany name;Country;Domain\nAdatum;PL;a.pl\n',
    );
    expect(rows).toEqual([{ name: 'Adatum', country: 'PL', domain: 'a.pl' }]);
  });
});

describe('rows', () => {
  it('names every row that is left out, counting as a spreadsheet does', async () => {
    const { rows, problems } = await readCustomersCsv(
      ['Company name,Domain', 'Adatum,a.pl', '', ',b.pl', 'Adatum,a.pl', '   ,  ', 'Contoso, Inc.,c.pl'].join(
        '\n',
      ),
    );
    expect(rows).toEqual([{ name: 'Adatum', domain: 'a.pl' }]);
    expect(problems).toEqual([
      { code: 'no-name', row: 4 },
      { code: 'duplicate-row', row: 5, sameAsRow: 2 },
      { code: 'too-many-cells', row: 7 },
    ]);
  });

  it('reads line breaks inside quotation marks as part of the name', async () => {
    const { rows, problems } = await readCustomersCsv(
      'Company name;Domain\r\n"Adatum\r\nPolska ""A"";\r\nsp. z o.o.";a.pl\r\nNext;n.pl',
    );
    expect(rows.map(({ name }) => name)).toEqual(['Adatum Polska "A"; sp. z o.o.', 'Next']);
    expect(problems).toEqual([]);
  });

  it('loses no row to quotation marks without a pair', async () => {
    const { rows, problems } = await readCustomersCsv(
      [
        'Company name;Domain',
        '"ALFA" SP. Z O.O.;a.pl',
        '"never closed;n.pl',
        'Pipes 5" and more;p.pl',
        '"Well; quoted";w.pl',
        '"at the end;e.pl',
      ].join('\n'),
    );
    expect(rows).toEqual([
      { name: '"ALFA" SP. Z O.O.', domain: 'a.pl' },
      { name: 'never closed', domain: 'n.pl' },
      { name: 'Pipes 5" and more', domain: 'p.pl' },
      { name: 'Well; quoted', domain: 'w.pl' },
      { name: 'at the end', domain: 'e.pl' },
    ]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['broken-quotes', 2],
      ['broken-quotes', 3],
      ['broken-quotes', 6],
    ]);
  });

  it('cuts values of over 1,000 characters and says so', async () => {
    const { rows, problems } = await readCustomersCsv(`Company name\n${'x'.repeat(3_000)}\n`);
    expect(rows[0]?.name).toHaveLength(1_000);
    expect(problems).toEqual([{ code: 'value-cut', row: 2 }]);
  });

  it('is not fooled by headings that name parts of every object', async () => {
    const { rows } = await readCustomersCsv('__proto__,Company name,constructor,toString\nevil,Adatum,x,y\n');
    expect(rows).toEqual([{ name: 'Adatum' }]);
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).evil).toBeUndefined();
  });

  it('keeps what stands in a GUID or domain column only if it is one', async () => {
    const { rows } = await readCustomersCsv(
      `${englishHead}\n{${tenantId(9).toUpperCase()}},A,HTTPS://www.Adatum.PL/x,\nnone,B,n/a,\n`,
    );
    expect(rows).toEqual([{ name: 'A', tenantId: tenantId(9), domain: 'adatum.pl' }, { name: 'B' }]);
  });
});
