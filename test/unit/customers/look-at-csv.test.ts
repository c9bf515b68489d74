import { describe, expect, it } from 'vitest';
import type { CsvReading } from '../../../lib/customers/csv-reading.ts';
import type { ColumnReading } from '../../../lib/customers/import-report.ts';
import { knownReading } from '../../../lib/customers/known-reading.ts';
import type { ListPart } from '../../../lib/customers/list-meta.ts';
import { lookAtCsv } from '../../../lib/customers/look-at-csv.ts';
import { readCustomersCsv } from '../../../lib/customers/read-csv.ts';
import { exportedList, tenantId } from './list-text.ts';

const unknown = 'Kontrahent X;Miejsce;Uwagi\nAdatum sp. z o.o.;Łódź;pilne\nContoso;Kraków;\n';

const partOf = (columns: ColumnReading[], change: Partial<ListPart> = {}): ListPart => ({
  name: 'Customers.csv',
  importedAt: 1,
  rows: 2,
  columns,
  confirmed: true,
  problemCounts: {},
  problems: [],
  ...change,
});

describe('a look before the import', () => {
  it('shows the first records and how each column would be read', async () => {
    const look = await lookAtCsv(new File([exportedList(40_000)], 'Customers.csv'));
    expect(look.headingAt).toBe(0);
    expect(look.records).toHaveLength(16);
    expect(look.records[1]).toEqual([
      tenantId(0),
      'Bakery 0 of Lyon, Inc.',
      'bakery0.onmicrosoft.com',
      'Cloud Reseller',
    ]);
    expect(look.columns.map(({ readAs }) => readAs)).toEqual(['tenantId', 'name', 'domain', 'relationship']);
  });

  it('takes a file whose headings nobody knows, so that the user can name the columns', async () => {
    const look = await lookAtCsv(unknown);
    expect(look.columns.map(({ readAs }) => readAs)).toEqual([null, null, null]);
    expect(look.records[0]).toEqual(['Kontrahent X', 'Miejsce', 'Uwagi']);
  });

  it.each<[string, string, (string | null)[]]>([
    // Numbers of customers are no names, regions of sales no countries, one address in all rows no customer's domain.
    ['codes', 'Client,Company Name,Country\nC-001,Adatum,PL\nC-002,Contoso,DE\n', [null, 'name', 'country']],
    ['numbers', 'Kunde;Name;Land\n10001;Adatum;PL\n10002;Contoso;DE\n', [null, 'name', 'country']],
    ['numbers alone', 'Account\n10001\n10002\n', ['name']],
    ['people', 'Client,Company name\nJan Lis,Adatum\nEwa Kos,Contoso\n', [null, 'name']],
    ['regions', 'Firma;Region;Country\nAdatum;EMEA;PL\nContoso;APAC;JP\n', ['name', null, 'country']],
    [
      'the portal’s own address',
      'Firma;URL;Domain\nA;portal.example;adatum.com\nB;portal.example;contoso.com\nC;portal.example;fabrikam.com\n',
      ['name', null, 'domain'],
    ],
    [
      'a heading in two lines',
      '"Company\nname","Country"\n"Adatum","PL"\n"Contoso","US"\n',
      ['name', 'country'],
    ],
    [
      'other languages',
      'Název firmy;Χώρα;Adószám\nAdatum;CZ;10773381-2-44\n',
      ['name', 'country', 'registrationId'],
    ],
  ])('finds the column by its values where several headings fit: %s', async (_what, text, readAs) => {
    expect((await lookAtCsv(text)).columns.map((column) => column.readAs)).toEqual(readAs);
  });

  it('cuts long cells and takes 200 columns at most', async () => {
    const wide = Array.from({ length: 300 }, (_, at) => `h${at}`).join(';');
    const look = await lookAtCsv(`Company name;${wide}\n${'x'.repeat(500)};${wide}\n`);
    expect(look.records[1]?.[0]).toHaveLength(120);
    expect([look.records[0]?.length, look.columns.length]).toEqual([200, 200]);
  });

  it.each([
    ['empty-file', ''],
    ['binary-file', 'Company name\nA\0B\n'],
    ['no-rows', 'Company name,Domain\n'],
  ])('refuses with %s what the import would refuse', async (code, text) => {
    await expect(lookAtCsv(text)).rejects.toMatchObject({ code });
  });

  it('can be cancelled', async () => {
    await expect(lookAtCsv('Company name\nA\n', AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('reading as the user confirmed', () => {
  const read = async (text: string, reading: CsvReading) =>
    readCustomersCsv(text, undefined, undefined, reading);

  it('takes the chosen columns, and says that they were chosen', async () => {
    const { rows, columns } = await read(unknown, { headingAt: 0, columns: ['name', null, 'tags'] });
    expect(rows).toEqual([{ name: 'Adatum sp. z o.o.', tags: ['pilne'] }, { name: 'Contoso' }]);
    expect(columns.map(({ heading, readAs, by }) => [heading, readAs, by])).toEqual([
      ['Kontrahent X', 'name', 'user'],
      ['Miejsce', null, 'none'],
      ['Uwagi', 'tags', 'user'],
    ]);
  });

  it('reads the first row as a customer if it holds no headings', async () => {
    const { rows } = await read('Adatum;PL\nContoso;DE\n', { headingAt: -1, columns: ['name', 'country'] });
    expect(rows).toEqual([
      { name: 'Adatum', country: 'PL' },
      { name: 'Contoso', country: 'DE' },
    ]);
  });

  it('leaves out a column that the user does not want, and keeps why the others were taken', async () => {
    const { rows, columns } = await read('Company name,Country\nAdatum,PL\n', {
      headingAt: 0,
      columns: ['name', null],
    });
    expect(rows).toEqual([{ name: 'Adatum' }]);
    expect(columns.map(({ by }) => by)).toEqual(['heading', 'none']);
  });

  it('refuses a reading without a name', async () => {
    await expect(read(unknown, { headingAt: 0, columns: [] })).rejects.toMatchObject({
      code: 'no-company-column',
    });
  });
});

describe('headings that were confirmed before', () => {
  const confirmed = async (text: string, reading: CsvReading) =>
    partOf((await readCustomersCsv(text, undefined, undefined, reading)).columns);

  it('are known again next month, below a title too', async () => {
    const part = await confirmed(unknown, { headingAt: 0, columns: ['name', null, 'tags'] });
    const next = unknown.replace('Contoso', 'Fabrikam');
    expect(knownReading(await lookAtCsv(next), part)).toEqual({
      headingAt: 0,
      columns: ['name', null, 'tags'],
    });
    expect(knownReading(await lookAtCsv(`Klienci 2026;;\n${next}`), part)?.headingAt).toBe(1);
  });

  it('are not known with another heading, another column, or before anybody confirmed them', async () => {
    const part = await confirmed(unknown, { headingAt: 0, columns: ['name', null, 'tags'] });
    const other = await lookAtCsv(unknown.replace('Uwagi', 'Notatki'));
    const more = await lookAtCsv(unknown.replaceAll('\n', ';x\n'));
    const same = await lookAtCsv(unknown);
    expect(knownReading(other, part)).toBeUndefined();
    expect(knownReading(more, part)).toBeUndefined();
    expect(knownReading(same, undefined)).toBeUndefined();
    expect(knownReading(same, { ...part, confirmed: false })).toBeUndefined();
  });

  it('a file without headings is always asked about', async () => {
    const text = 'Adatum;PL\nContoso;DE\n';
    const part = await confirmed(text, { headingAt: -1, columns: ['name', 'country'] });
    expect(knownReading(await lookAtCsv(text), part)).toBeUndefined();
  });
});
