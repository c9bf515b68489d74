import { describe, expect, it } from 'vitest';
import { type Customer, listOf } from '../../../lib/customers/customer.ts';
import { editedCustomer, textsOf } from '../../../lib/customers/edited-customer.ts';
import { customerOfRow, exportedRow } from '../../../lib/customers/exported-list.ts';
import { buildCustomerIndex, deserialize, findCustomers, serialize } from '../../../lib/customers/index.ts';
import { changedRows } from '../../../lib/customers/list-change.ts';
import { customerListMetaSchema, type ListPart } from '../../../lib/customers/list-meta.ts';
import { metaOf, partOf, partsOf, recounted, withPart } from '../../../lib/customers/list-parts.ts';
import { rowSearch, rowsFound } from '../../../lib/customers/row-search.ts';
import { allCustomers, rowTable } from '../../../lib/customers/row-table.ts';
import { tenantId } from './list-text.ts';

const rows: Customer[] = [
  { name: 'Zakład Żółć Łódź', domain: 'zolc.pl', relationship: 'Cloud Reseller' },
  { name: 'Adatum', tenantId: tenantId(10), country: 'PL', list: 'other-tenant' },
  { name: 'Contoso', registrationId: '526-000-12-46', alternativeNames: ['Ćma'], list: 'blocked' },
];

describe('the list of a row', () => {
  it('is stored with it, and own customers take no byte for it', () => {
    expect(allCustomers(rowTable(rows))).toEqual(rows);
    const { name } = rows[0] as Customer;
    expect(rowTable([{ name }]).text.length).toBe(new TextEncoder().encode(name).length + 7);
  });

  it('comes back with a match', () => {
    const index = deserialize(serialize(buildCustomerIndex(rows)));
    expect(findCustomers(index, { name: 'Adatum', country: 'PL' })[0]?.customer.list).toBe('other-tenant');
  });

  it('goes through an exported file; rows of earlier files and made-up lists are told apart', () => {
    expect(rows.map((row) => customerOfRow(JSON.parse(JSON.stringify(exportedRow(row)))))).toEqual(rows);
    expect(exportedRow({ name: 'A', domain: 'a.pl' })).toEqual(['A', '', 'a.pl']);
    expect(customerOfRow(['A', '', '', '', '', '', [], [], 'friends'])).toBeNull();
  });
});

describe('search', () => {
  const search = rowSearch(rows);
  const found = (query: string, list: Parameters<typeof rowsFound>[2] = null) =>
    rowsFound(search, query, list).map((row) => rows[row]?.name);

  it.each([
    ['', ['Adatum', 'Contoso', 'Zakład Żółć Łódź']],
    ['zolc', ['Zakład Żółć Łódź']],
    ['ŁÓDŹ zakl', ['Zakład Żółć Łódź']],
    ['zolc.pl', ['Zakład Żółć Łódź']],
    ['cma', ['Contoso']],
    ['5260001246', ['Contoso']],
    ['526-000', ['Contoso']],
    [`{${tenantId(10).toUpperCase()}}`, ['Adatum']],
    ['3f2504e0', ['Adatum']],
    ['reseller', []],
    ['adatum contoso', []],
  ])('%j', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('looks into one list if wanted', () => {
    expect(found('', 'own')).toEqual(['Zakład Żółć Łódź']);
    expect(found('', 'blocked')).toEqual(['Contoso']);
  });
});

describe('a change by hand', () => {
  const [first, second, third] = rows as [Customer, Customer, Customer];

  it('edits, deletes and brings back in its place', () => {
    const edited = { name: 'Adatum SA' };
    expect(changedRows(rows, { kind: 'edit', row: 1, customer: edited })).toEqual([first, edited, third]);
    const without = changedRows(rows, { kind: 'delete', row: 1 }) as Customer[];
    expect(without).toEqual([first, third]);
    expect(changedRows(without, { kind: 'insert', row: 1, customer: second })).toEqual(rows);
    expect(changedRows(rows, { kind: 'drop', list: 'blocked' })).toEqual([first, second]);
  });

  it.each([-1, 3, 0.5, Number.NaN])('of row %s, which there is not, is refused', (row) => {
    expect(changedRows(rows, { kind: 'delete', row })).toBeNull();
  });
});

describe('a row in boxes', () => {
  it('comes back as it was', () => {
    for (const row of rows) expect(editedCustomer(textsOf(row), listOf(row))).toEqual({ customer: row });
  });

  it('is read as a cell of a file is', () => {
    const texts = {
      ...textsOf({ name: '  Alfa  SA ' }),
      tenantId: `{${tenantId(1).toUpperCase()}}`,
      domain: 'HTTPS://www.Alfa.pl/x',
      country: 'Polska',
      alternativeNames: 'A; B, Inc.',
    };
    expect(editedCustomer(texts, 'own')).toEqual({
      customer: {
        name: 'Alfa SA',
        tenantId: tenantId(1),
        domain: 'alfa.pl',
        country: 'PL',
        alternativeNames: ['A', 'B, Inc.'],
      },
    });
  });

  it('says which boxes can’t be read rather than drop what was typed', () => {
    const texts = { ...textsOf({ name: ' ' }), tenantId: '123', domain: 'alfa' };
    expect(editedCustomer(texts, 'own')).toEqual({ wrong: ['name', 'tenantId', 'domain'] });
  });
});

describe('lists side by side', () => {
  const part = (change: Partial<ListPart>): ListPart => ({
    name: 'a.csv',
    importedAt: 1,
    rows: 1,
    columns: [],
    problemCounts: {},
    problems: [],
    ...change,
  });
  const own = part({ name: 'own.csv' });
  const blocked = part({ name: 'blocked.csv', list: 'blocked' });

  it('are described with own customers first, and read as a whole', () => {
    const meta = metaOf([blocked, own]);
    expect(meta).toEqual({ ...own, further: [blocked] });
    expect(customerListMetaSchema.parse({ generation: 'a', ...meta })).toEqual({ generation: 'a', ...meta });
    expect(partsOf({ generation: 'a', ...own, further: [blocked] })).toEqual([own, blocked]);
    expect(metaOf([blocked])).toEqual(blocked);
    expect(metaOf([])).toBeUndefined();
  });

  it('are replaced one by one and counted by their rows', () => {
    const meta = metaOf([own, blocked]) as NonNullable<ReturnType<typeof metaOf>>;
    const parts = withPart(partsOf(meta), part({ name: 'new.csv', list: 'blocked' }));
    expect(parts.map(({ name }) => name)).toEqual(['own.csv', 'new.csv']);
    expect(recounted(parts, rows).map((one) => one.rows)).toEqual([1, 1]);
    expect(partOf(meta, 'other-tenant')).toBeUndefined();
    expect(partOf(meta, 'own')).toEqual(own);
  });
});
