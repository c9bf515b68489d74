import type { Asked } from './asked.ts';
import type { Customer } from './customer.ts';
import { namesOf } from './customer-index.ts';
import { isCutOf } from './cut-name.ts';
import { domainKey } from './domain-key.ts';
import { type CustomerMatch, matchLevels, type Reason } from './match.ts';
import {
  companyKey,
  distinctiveWords,
  formsContradict,
  haveSameWords,
  isDistinctive,
  sameForm,
} from './name-key.ts';
import { sameOrOther } from './same-or-other.ts';

const possible = 0;
const likely = 1;
const certain = 2;

/** What one kind of evidence says by itself. */
type Say = { rank: number; reasons: Reason[] };

/**
 * Weighs one row against the query by equal keys alone.
 * @param sharedDomain true for a domain that stands in rows of different companies.
 * @returns level, score and reasons; `undefined` if no key is equal.
 */
export function judge(
  wanted: Asked,
  customer: Customer,
  sharedDomain: boolean,
): Omit<CustomerMatch, 'row' | 'customer'> | undefined {
  const { here, elsewhere, sameId, otherId, strongId, wideId, sameTenant, otherTenant } = sameOrOther(
    wanted,
    customer,
  );
  const says: Say[] = [];
  const say = (rank: number, ...reasons: Reason[]) => says.push({ rank, reasons });

  if (sameTenant) say(certain, 'same-tenant-id');
  if (sameId) {
    // Eight digits are a company number in several countries at once.
    if (elsewhere) say(possible, 'same-registration-id');
    else if (strongId && (here || wideId)) say(certain, 'same-registration-id');
    else if (strongId) say(likely, 'same-registration-id', 'country-unknown');
    else say(likely, 'same-registration-id', 'short-registration-id');
  }
  const byName = sayOfName(wanted, customer, here, elsewhere);
  if (byName) says.push(byName);
  const domain = domainKey(customer.domain ?? '');
  if (domain !== '' && wanted.domains.includes(domain)) {
    const names = [customer.name, ...(customer.alternativeNames ?? [])];
    const word = byName || names.flatMap(distinctiveWords).some((each) => wanted.name.words.has(each));
    const own = (word ? certain : likely) - (elsewhere ? 1 : 0);
    const reasons: Reason[] = word && !byName ? ['same-domain', 'shared-name-word'] : ['same-domain'];
    if (sharedDomain) say(Math.min(own, likely), ...reasons, 'shared-domain');
    else say(own, ...reasons);
  }
  if (says.length === 0) return undefined;

  const against: Reason[] = [];
  if (otherTenant) against.push('other-tenant-id');
  if (otherId && !elsewhere) against.push('other-registration-id');
  const best = Math.max(...says.map(({ rank }) => rank));
  // Nothing speaks against an equal tenant id: it is the identity that the portal itself uses.
  const rank = sameTenant ? certain : Math.max(possible, best - against.length);
  const reasons = says.flatMap((one) => one.reasons);
  if (here) reasons.push('same-country');
  if (elsewhere) reasons.push('other-country');
  // Above what names reach that are only alike, as far as the levels differ.
  const score = [0.93, 0.96, 0.98][rank] as number;
  return {
    level: matchLevels[rank] as CustomerMatch['level'],
    score: Math.min(1, score + 0.004 * says.length - 0.004 * against.length),
    reasons: [...new Set([...reasons, ...against])],
  };
}

/**
 * @returns what an equal name says; `undefined` if none of the customer's names is equal. Where a country is not known,
 * nothing contradicts: the portal's own list has none.
 */
function sayOfName({ name }: Asked, customer: Customer, here: boolean, elsewhere: boolean): Say | undefined {
  if (name.key === '') return undefined;
  const own = companyKey(customer.name);
  const cut = name.cuts.find((each) => isCutOf(each, customer.name, own.key));
  if (cut) {
    // "Orlik GmbH" may be "Orlik GmbH & Co. KG" cut off, but far more often it is another company.
    const otherForm = cut.isForm && formsContradict(name.legalForm, own.legalForm);
    return sayOfEqual(['same-name'], isDistinctive(cut.rest), otherForm, here, elsewhere);
  }
  const isOwn = own.key === name.key;
  const equal = isOwn
    ? { text: customer.name, ...own }
    : namesOf(customer)
        .map((text) => ({ text, ...companyKey(text) }))
        .find(({ key }) => key === name.key);
  if (!equal) return undefined;
  const { legalForm } = equal;
  const otherForm = formsContradict(name.legalForm, legalForm);
  // A short name means more beside its legal form, if both have the same.
  const telling = name.distinctive || (name.short && sameForm(name.legalForm, legalForm));
  if (!haveSameWords(name.text, equal.text)) {
    const said = sayOfEqual(['similar-name'], telling, otherForm, here, elsewhere);
    return { ...said, rank: Math.min(likely, said.rank) };
  }
  return sayOfEqual([isOwn ? 'same-name' : 'same-alternative-name'], telling, otherForm, here, elsewhere);
}

function sayOfEqual(
  reasons: Reason[],
  telling: boolean,
  otherForm: boolean,
  here: boolean,
  elsewhere: boolean,
): Say {
  if (otherForm) reasons.push('other-legal-form');
  if (!telling) reasons.push('common-name');
  if (!here && !elsewhere) reasons.push('country-unknown');
  if (elsewhere || otherForm) return { rank: possible, reasons };
  if (!telling) return { rank: here ? likely : possible, reasons };
  return { rank: certain, reasons };
}
