import { type DecidedQuestion, longestKey } from '../account/company-decision.ts';
import { companyKey } from '../names/company-key.ts';
import { capped } from '../shared/text.ts';
import { countryCode } from './country-code.ts';
import type { Customer } from './customer.ts';
import { domainKey } from './domain-key.ts';
import type { CustomerQuery } from './match.ts';
import { registrationKey } from './registration-id.ts';
import { tenantIdKey } from './tenant-id.ts';

/** @returns what a decision about this query is kept under; `null` for one without a name, which asks for nobody. */
export function decidedQuestion({ name, country }: CustomerQuery): DecidedQuestion | null {
  const typed = capped(name);
  const { key, legalForm } = companyKey(typed);
  if (key === '') return null;
  return {
    key: key.slice(0, longestKey),
    form: (legalForm ?? '').slice(0, longestKey),
    country: countryCode(capped(country)),
    name: typed.trim().slice(0, 255),
  };
}

/**
 * @returns what a customer is known by in this list and the next: its tenant id, else its registration number, else its
 * strict name with country and domain. Never ''.
 */
export function rowIdentity(customer: Customer): string {
  const tenant = tenantIdKey(customer.tenantId ?? '');
  if (tenant !== '') return `tenant:${tenant}`;
  const registration = registrationKey(customer.registrationId ?? '').key;
  if (registration !== '') return `registration:${registration.slice(0, longestKey)}`;
  const name = companyKey(customer.name).key.slice(0, longestKey);
  const country = countryCode(customer.country ?? '').slice(0, 2);
  return `name:${name}|${country}|${domainKey(customer.domain ?? '').slice(0, longestKey)}`;
}
