import { capped } from '../shared/text.ts';
import { type Customer, type CustomerColumn, customerColumns, type ListName } from './customer.ts';
import { valueReaders } from './value-readers.ts';

/** What stands in the boxes of a row that is being edited; several tags or names are separated by semicolons. */
export type CustomerTexts = Record<CustomerColumn, string>;

/** @returns the row as it stands in the boxes. */
export function textsOf(customer: Customer): CustomerTexts {
  const text = (value: string | string[] | undefined) =>
    Array.isArray(value) ? value.join('; ') : (value ?? '');
  return Object.fromEntries(
    customerColumns.map((column) => [column, text(customer[column])]),
  ) as CustomerTexts;
}

/**
 * @param texts as typed.
 * @param list the list that the row stands in.
 * @returns the row, read as a file's cells are; or the boxes whose text would be lost, because it is no name, no
 * Microsoft ID or no domain.
 */
export function editedCustomer(
  texts: CustomerTexts,
  list: ListName,
): { customer: Customer } | { wrong: CustomerColumn[] } {
  const customer: Partial<Record<CustomerColumn, string | string[]>> = {};
  const wrong: CustomerColumn[] = [];
  for (const column of customerColumns) {
    const value = valueReaders[column](capped(texts[column]));
    if (value.length > 0) customer[column] = value;
    else if (column === 'name' || texts[column].trim() !== '') wrong.push(column);
  }
  if (wrong.length > 0) return { wrong };
  return { customer: { ...(customer as Customer), ...(list === 'own' ? {} : { list }) } };
}
