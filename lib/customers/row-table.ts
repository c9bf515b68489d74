import { capped } from '../shared/text.ts';
import { type Customer, furtherLists } from './customer.ts';

/** All customers as bytes: row n is `text[offsets[n]]` up to `text[offsets[n + 1]]`, decoded when it is asked for. */
export type RowTable = { count: number; offsets: Uint32Array; text: Uint8Array };

const betweenParts = '\u001f';
const betweenTexts = '\u001e';

/** Rows come from anywhere: what is not text is as good as absent, and separators can't be part of a value. */
function plain(value: unknown): string {
  if (value === undefined) return '';
  const text = capped(value);
  if (!text.includes(betweenParts) && !text.includes(betweenTexts)) return text;
  return text.replaceAll(betweenParts, ' ').replaceAll(betweenTexts, ' ');
}
const list = (texts: unknown) => (Array.isArray(texts) ? texts.map(plain).join(betweenTexts) : '');

// Put together in one expression: a list of parts for each of 200,000 rows would cost more than their text.
const rowText = (row: Customer): string =>
  `${plain(row.name)}\u001f${plain(row.tenantId)}\u001f${plain(row.domain)}\u001f${plain(row.relationship)}` +
  `\u001f${plain(row.country)}\u001f${plain(row.registrationId)}\u001f${list(row.tags)}\u001f${list(row.alternativeNames)}` +
  // Own customers have no such part, as in the bytes of earlier releases.
  (row.list === undefined ? '' : `\u001f${plain(row.list)}`);

/** @returns the rows in their order; empty parts are not kept. */
export function rowTable(rows: readonly Customer[]): RowTable {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(rows.length + 1);
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  rows.forEach((customer, row) => {
    const text = rowText(customer);
    // A UTF-16 unit needs three bytes of UTF-8 at most.
    if (at + text.length * 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, at + text.length * 3));
      larger.set(bytes);
      bytes = larger;
    }
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    offsets[row + 1] = at;
  });
  return { count: rows.length, offsets, text: bytes.slice(0, at) };
}

const decoder = new TextDecoder();

/** @returns the customer of a row, from 0. @throws RangeError outside the table. */
export function customerAt(table: RowTable, row: number): Customer {
  if (!(row >= 0 && row < table.count)) throw new RangeError('no such row');
  const text = decoder.decode(table.text.subarray(table.offsets[row], table.offsets[row + 1]));
  const parts = text.split(betweenParts);
  const [name = '', tenantId, domain, relationship, country, registrationId, tags, alternativeNames] = parts;
  const list = furtherLists.find((one) => one === parts[8]);
  const customer: Customer = { name };
  if (tenantId) customer.tenantId = tenantId;
  if (domain) customer.domain = domain;
  if (relationship) customer.relationship = relationship;
  if (country) customer.country = country;
  if (registrationId) customer.registrationId = registrationId;
  if (tags) customer.tags = tags.split(betweenTexts);
  if (alternativeNames) customer.alternativeNames = alternativeNames.split(betweenTexts);
  if (list) customer.list = list;
  return customer;
}

/** @returns all customers in their order, each a new object: meant for a worker that changes a list. */
export function allCustomers(table: RowTable): Customer[] {
  return Array.from({ length: table.count }, (_, row) => customerAt(table, row));
}
