import type { Account } from '../../account/account.ts';
import type { DecidedQuestion } from '../../account/company-decision.ts';
import { countryName } from '../../countries/country-name.ts';
import { findCountry } from '../../countries/find-country.ts';
import { compared } from '../../customers/compared.ts';
import { decidedLevel, findDecided } from '../../customers/decided.ts';
import { decidedQuestion, rowIdentity } from '../../customers/decision-key.ts';
import { customerQuery, isTelling } from '../../customers/index.ts';
import type { ListState, VerdictLevel } from '../../customers/verdict.ts';
import type { ShownMatch } from '../../messages/surface/customer.find.ts';
import { matchBook } from '../../texts/match.ts';
import { type Language, speaker } from '../../texts/say.ts';
import { normalised } from '../normalised.ts';
import type { CustomerList } from './customer-list.ts';
import { readDecisions } from './decisions.ts';

type Found = {
  level: VerdictLevel;
  list: ListState;
  asked: DecidedQuestion | null;
  matches: ShownMatch[];
};

/** The rows themselves, for extension pages only. Waits until the list can be searched. */
export async function matchesFor(
  account: Partial<Account>,
  list: CustomerList,
  language: Language,
): Promise<Found> {
  const [{ state, index }, decisions] = await Promise.all([list.searchable(), readDecisions()]);
  const query = customerQuery(normalised(account));
  const asked = decidedQuestion(query);
  if (!index) return { level: 'unknown', list: state, asked, matches: [] };
  const say = speaker(matchBook, language);
  const named = (country: string) => {
    const code = findCountry(country);
    return code ? countryName(code, language) : country;
  };
  const found = findDecided(index, query, decisions, 20).filter(isTelling);
  const matches = found.map(({ customer, level, reasons, decision }): ShownMatch => {
    const { name, country, domain, tenantId, registrationId, relationship, list: own } = customer;
    return {
      id: rowIdentity(customer),
      name,
      country: country && named(country),
      domain,
      tenantId,
      registrationId,
      relationship,
      list: own,
      level,
      reasons: reasons.map((reason) => say(reason)),
      compared: compared(query, customer).map((one) =>
        one.part === 'country'
          ? { ...one, listed: named(one.listed), asked: one.asked && named(one.asked) }
          : one,
      ),
      decision,
    };
  });
  return { level: decidedLevel(found), list: state, asked, matches };
}
