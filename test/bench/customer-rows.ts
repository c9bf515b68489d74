import type { Customer } from '../../lib/customers/index.ts';
import { inventedName, nameCountries } from './invented-names.ts';
import { type Seeded, seeded } from './seeded.ts';

const hex = ({ below }: Seeded, digits: number) =>
  Array.from({ length: digits }, () => below(16).toString(16)).join('');

const guid = (random: Seeded) => [8, 4, 4, 4, 12].map((digits) => hex(random, digits)).join('-');

/** @returns the same invented customers in every run. */
export function customerRows(count: number, seed = 1): Customer[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, row): Customer => {
    const country = random.pick(nameCountries);
    const name = inventedName(random, country);
    const customer: Customer = {
      name,
      tenantId: guid(random),
      domain: `${name
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .slice(0, 14)}${row}.onmicrosoft.com`,
      relationship: 'Cloud Reseller',
    };
    if (random.chance(0.5)) customer.country = country;
    if (random.chance(0.3))
      customer.registrationId = `${country}${1_000_000_000 + random.below(8_999_999_999)}`;
    return customer;
  });
}

const quoted = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @returns the rows as the portal exports them, with what its list does not hold left out. */
export function customersCsv(rows: readonly Customer[]): string {
  const lines = rows.map(({ tenantId = '', name, domain = '', relationship = '' }) =>
    [tenantId, quoted(name), domain, relationship].join(','),
  );
  return `\ufeffMicrosoft ID,Company name,Primary domain name,Relationship\r\n${lines.join('\r\n')}\r\n`;
}
