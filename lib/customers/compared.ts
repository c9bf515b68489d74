import { findLegalForm } from '../names/legal-form.ts';
import type { Compared } from './compared-part.ts';
import { countryCode } from './country-code.ts';
import type { Customer } from './customer.ts';
import { domainKey } from './domain-key.ts';
import type { CustomerQuery } from './match.ts';
import { companyKey, formsContradict } from './name-key.ts';
import { registrationKey } from './registration-id.ts';

/** A tenant's first domain and a company's own one can't be told the same or different. */
const isTenants = (domain: string) => domain.endsWith('.onmicrosoft.com');

function domains(query: CustomerQuery, listed: string): Compared {
  const key = domainKey(listed);
  const all = [query.domain ?? '', ...(query.domains ?? [])].map(domainKey).filter((domain) => domain !== '');
  const alike = [...new Set(all)].filter((domain) => key !== '' && isTenants(domain) === isTenants(key));
  if (alike.length === 0) return { part: 'domain', listed };
  return { part: 'domain', listed, asked: alike.join(', '), same: alike.includes(key) };
}

/**
 * @returns what a customer of the list and the record have in common and in what they differ, in a fixed order; a part
 * that the list lacks is left out, and so is a legal form that only one of them names. Never throws on any text.
 */
export function compared(query: CustomerQuery, customer: Customer): Compared[] {
  const parts: Compared[] = [];
  const { country, domain, registrationId } = customer;
  if (country) {
    const [listed, asked] = [countryCode(country), countryCode(query.country ?? '')];
    const both = listed !== '' && asked !== '';
    parts.push({ part: 'country', listed: country, ...(both && { asked, same: asked === listed }) });
  }
  if (domain) parts.push(domains(query, domain));
  if (registrationId) {
    const typed = query.registrationId ?? '';
    const [listed, asked] = [registrationKey(registrationId).key, registrationKey(typed).key];
    const both = listed !== '' && asked !== '';
    parts.push({
      part: 'registrationId',
      listed: registrationId,
      ...(both && { asked: typed.trim(), same: asked === listed }),
    });
  }
  const [listed, asked] = [findLegalForm(customer.name)?.form, findLegalForm(query.name ?? '')?.form];
  if (listed && asked) {
    const keys = [companyKey(customer.name).legalForm, companyKey(query.name ?? '').legalForm] as const;
    parts.push({ part: 'legalForm', listed, asked, same: !formsContradict(...keys) });
  }
  return parts;
}
