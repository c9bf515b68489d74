import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Microsoft ID, company name, primary domain, relationship: the columns of the portal's own export. */
export type CsvRow = readonly [id: string, name: string, domain: string, relationship: string];

/** Headings as a Polish portal writes them. */
export const polishHeadings = [
  'Identyfikator firmy Microsoft',
  'Nazwa firmy',
  'Nazwa domeny podstawowej',
  'Relacja',
];

/** All invented. Spelled as an export spells them, which is not how anybody types them. */
export const customers: CsvRow[] = [
  [
    '3b0d51a2-0000-4c11-9a01-000000000001',
    'Stolarnia Dąbek sp. z o.o.',
    'stdabek19.onmicrosoft.com',
    'Cloud Reseller',
  ],
  [
    '3b0d51a2-0000-4c11-9a01-000000000002',
    'Rossi Ceramiche S.r.l.',
    'rossiceramiche.onmicrosoft.com',
    'Cloud Reseller',
  ],
  [
    '3b0d51a2-0000-4c11-9a01-000000000003',
    'Fjordkraft Byggservice AS',
    'fjordbygg.onmicrosoft.com',
    'Cloud Reseller',
  ],
  [
    '3b0d51a2-0000-4c11-9a01-000000000004',
    'Havre Logistique SAS',
    'havrelog.onmicrosoft.com',
    'Cloud Reseller',
  ],
];

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes a list the way the portal exports it: byte order mark, commas, CRLF. @returns the path of the file. */
export function writeCustomers(folder: string, rows = customers, headings = polishHeadings): string {
  const lines = [headings, ...rows].map((line) => line.map(cell).join(','));
  return writeFileIn(folder, 'Customers.csv', `\uFEFF${lines.join('\r\n')}\r\n`);
}

/** @returns the path of the new file. */
export function writeFileIn(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
