import type { ListedCustomer } from '../state/server.ts';
import { columnLabel } from '../texts/words.ts';

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Saves `Customers.csv` as the portal writes it: byte order mark, its four columns, headings in the page's language. */
export function downloadCustomers(customers: ListedCustomer[]): void {
  const head = [
    columnLabel('microsoftId'),
    columnLabel('companyName'),
    columnLabel('primaryDomainName'),
    columnLabel('relationship'),
  ];
  const lines = customers.map((one) => [one.id, one.companyName, one.domain, one.relationship]);
  const text = [head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n');
  const url = URL.createObjectURL(new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'Customers.csv';
  link.click();
  URL.revokeObjectURL(url);
}
