/**
 * Compiles the headings of the portal's customer export, in every language of the labels file, into
 * headings.json. Run with the data folder as argument: `node lib/customers/data/build.ts <data folder>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingKey } from '../heading-key.ts';

type Labels = Record<string, Record<string, string[]>>;

/** Labels of the portal by the column they head; an earlier column wins a heading that two share. */
const sources = {
  name: ['companyName', 'customerName'],
  tenantId: ['microsoftId'],
  domain: ['primaryDomainName'],
  relationship: ['relationship'],
  country: ['country'],
  registrationId: ['registrationId'],
  tags: ['tags'],
} as const;

const folder = process.argv[2];
if (!folder) throw new Error('Give the data folder as the first argument.');
const labels = JSON.parse(
  readFileSync(join(folder, 'partner-center', 'field-labels.json'), 'utf8'),
) as Labels;

const taken = new Set<string>();
const headings = Object.fromEntries(
  Object.entries(sources).map(([column, keys]) => {
    const all = keys.flatMap((key) => Object.values(labels[key] ?? {}).flat()).map(headingKey);
    const own = [...new Set(all)].filter((heading) => heading !== '' && !taken.has(heading)).sort();
    for (const heading of own) taken.add(heading);
    return [column, own];
  }),
);
writeFileSync(join(import.meta.dirname, 'headings.json'), `${JSON.stringify(headings, null, 1)}\n`);
console.log(
  Object.entries(headings)
    .map(([column, list]) => `${column}: ${list.length}`)
    .join(', '),
);
