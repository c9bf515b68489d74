import type { Account } from '../../lib/account/account.ts';
import { administrativeAreas } from '../../lib/countries/areas.ts';
import { countryCodes, countryRules } from '../../lib/countries/country-rules.ts';
import { suggestedPrefix } from '../../lib/rules/reading/prefix.ts';
import { validRecord as recordOf } from '../support/valid-record.ts';
import { inventedName, nameCountries } from './invented-names.ts';
import { type Seeded, seeded } from './seeded.ts';

const people = ['Anna Nowak', 'Jürgen Groß', 'Mary O’Neill', 'José García', 'Åsa Lindqvist', 'Tomáš Dvořák'];

/** Where a wrong code and a wrong state can be told. */
const told = countryCodes.filter(
  (country) => countryRules(country)?.postalCode && administrativeAreas(country).length > 0,
);

/** Half of them are of the countries that names are made up for, the others of any with tables. */
function validRecord(random: Seeded): Account {
  const named = random.pick(nameCountries);
  const record = recordOf(random.chance(0.5) ? named : random.pick(told));
  const [firstName = '', lastName = ''] = random.pick(people).split(' ');
  const companyName = inventedName(random, named);
  // Nearly every company's prefix, mail and website are called after it.
  const domainPrefix = suggestedPrefix(companyName) ?? `tailspin${random.below(900)}`;
  const mailbox = `${random.pick(['office', 'a.nowak', 'purchasing'])}@${domainPrefix}.com`;
  return {
    ...record,
    companyName,
    domainPrefix,
    website: `https://www.${domainPrefix}.com`,
    firstName,
    lastName,
    email: mailbox,
    agreement: {
      choice: 'yes',
      date: '2026-01-15',
      firstName,
      lastName,
      email: mailbox,
      phone: record.phone,
    },
  };
}

/** What goes wrong in real records; each spoils one part and leaves the rest. */
const damages: readonly ((account: Account, random: Seeded) => Account)[] = [
  (account) => ({ ...account, companyName: `Przeds. Handl. ${account.companyName}` }),
  (account) => ({ ...account, companyName: account.companyName?.toLowerCase() }),
  (account, { pick }) => ({
    ...account,
    companyName: pick(['Test', 'GmbH', 'asdf', '-', 'Contoso', 'aaaa']),
  }),
  (account, { pick }) => ({ ...account, country: pick(['Polska', 'UK', 'XX', 'germny', '']) }),
  (account, { below }) => ({ ...account, postalCode: `${below(99)} ${below(99)}` }),
  (account, { pick }) => ({ ...account, state: pick(['Washington', 'Bavaria', 'mazowsze', 'Califronia']) }),
  (account, { pick }) => ({
    ...account,
    phone: pick(['123456789', 'tel. 22 123 45 67', '+49 30 901820, 12']),
  }),
  (account, { pick }) => ({ ...account, email: pick(['anna@', 'anna nowak@firma.pl', 'x@microsoft.com']) }),
  (account, { pick }) => ({ ...account, domainPrefix: pick(['orlik-polska', 'łódź', 'a.onmicrosoft.com']) }),
  (account, { pick }) => ({ ...account, firstName: pick(['Test', 'x', '123', 'Admin']), lastName: '' }),
  (account) => ({ ...account, agreement: { ...account.agreement, date: '2031-01-01' } }),
];

/** @returns full records of several countries that nothing is wrong with; the same in every run. */
export function validRecords(count: number): Account[] {
  const random = seeded(11);
  return Array.from({ length: count }, () => validRecord(random));
}

/** @returns full records, each spoiled in one to four places; the same in every run. */
export function damagedRecords(count: number): Account[] {
  const random = seeded(12);
  return validRecords(count).map((record) => {
    let account = record;
    for (let left = 1 + random.below(4); left > 0; left--) account = random.pick(damages)(account, random);
    return account;
  });
}
