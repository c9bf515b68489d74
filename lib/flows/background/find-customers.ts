import type { Account } from '../../account/account.ts';
import { countryName } from '../../countries/country-name.ts';
import { findCountry } from '../../countries/find-country.ts';
import { customerQuery, findCustomers, verdictLevel } from '../../customers/index.ts';
import type { ListState, VerdictLevel } from '../../customers/verdict.ts';
import type { ShownMatch } from '../../messages/surface/customer.find.ts';
import { matchBook } from '../../texts/match.ts';
import { type Language, speaker } from '../../texts/say.ts';
import { normalised } from '../normalised.ts';
import type { CustomerList } from './customer-list.ts';

/** The rows themselves, for extension pages only. Waits until the list is read. */
export async function matchesFor(
  account: Partial<Account>,
  list: CustomerList,
  language: Language,
): Promise<{ level: VerdictLevel; list: ListState; matches: ShownMatch[] }> {
  const { state, index } = await list.ready();
  if (!index) return { level: 'unknown', list: state, matches: [] };
  const say = speaker(matchBook, language);
  const found = findCustomers(index, customerQuery(normalised(account)), 20);
  const matches = found.map(({ customer, level, reasons }): ShownMatch => {
    const code = customer.country ? findCountry(customer.country) : undefined;
    const { name, domain, tenantId, registrationId, relationship, list } = customer;
    const country = code ? countryName(code, language) : customer.country;
    return {
      name,
      country,
      domain,
      tenantId,
      registrationId,
      relationship,
      list,
      level,
      reasons: reasons.map((reason) => say(reason)),
    };
  });
  return { level: verdictLevel(found), list: state, matches };
}
