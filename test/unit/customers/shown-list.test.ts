import { describe, expect, it } from 'vitest';
import { customerTable } from '../../../lib/customers/shown-list.ts';

const customers = [
  ['Company name', 'Primary domain name', 'Relationship'],
  ['Alfa SA', 'alfa.onmicrosoft.com', 'Cloud Reseller'],
  ['Beta sp. z o.o.', 'beta.onmicrosoft.com', 'Cloud Reseller'],
];
const users = [
  ['Name', 'Email', 'Last seen'],
  ['Anna Nowak', 'anna@alfa.example', 'Yesterday'],
  ['Jan Kowal', 'jan@alfa.example', 'Today'],
  ['Ewa Lis', 'ewa@alfa.example', 'Today'],
];

describe('the table that lists customers', () => {
  it('has more columns that we know than others have rows', () => {
    expect(customerTable([users, customers])).toBe(1);
  });

  it('is the longer one of two that are alike, then the first', () => {
    expect(customerTable([customers.slice(0, 2), customers])).toBe(1);
    expect(customerTable([customers, customers])).toBe(0);
  });

  it('is none where nothing names companies, or where only headings stand', () => {
    const prices = [
      ['Product', 'Price'],
      ['Licence', '12.00'],
    ];
    expect(customerTable([])).toBe(-1);
    expect(customerTable([[], prices, customers.slice(0, 1)])).toBe(-1);
  });

  it('may have headings in a language that we do not know, and a column for ticks', () => {
    const unknown = [
      ['', 'Qwx', 'Zyx', 'Tenant ID'],
      ['', 'Alfa SA', 'alfa.onmicrosoft.com', '3b0d51a2-0000-4c11-9a01-000000000001'],
      ['', 'Beta SA', 'beta.onmicrosoft.com', '3b0d51a2-0000-4c11-9a01-000000000002'],
    ];
    expect(customerTable([unknown])).toBe(0);
  });
});
