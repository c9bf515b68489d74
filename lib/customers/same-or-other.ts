import type { Asked } from './asked.ts';
import { countryCode } from './country-code.ts';
import type { Customer } from './customer.ts';
import { type RegistrationKey, registrationKey } from './registration-id.ts';
import { tenantIdKey } from './tenant-id.ts';

const shape = (key: string) => key.replace(/\p{L}/gu, 'A').replace(/\p{N}/gu, '0');

const areOfOneKind = (one: RegistrationKey, other: RegistrationKey) =>
  (one.country !== undefined && other.country !== undefined) || shape(one.key) === shape(other.key);

/** @returns what the countries and numbers of a query and of a row say of each other; nothing where one lacks them. */
export function sameOrOther(wanted: Asked, customer: Customer) {
  const id = registrationKey(customer.registrationId ?? '');
  const tenantId = tenantIdKey(customer.tenantId ?? '');
  const country = countryCode(customer.country ?? '') || (id.country ?? '');
  const bothCountries = country !== '' && wanted.country !== '';
  const bothIds = id.key !== '' && wanted.registration.key !== '';
  const bothTenants = tenantId !== '' && wanted.tenantId !== '';
  return {
    here: bothCountries && country === wanted.country,
    elsewhere: bothCountries && country !== wanted.country,
    sameId: bothIds && id.key === wanted.registration.key,
    /** True for two numbers of one kind, as far as that can be seen: a tax number and a court's say nothing of each other. */
    otherId: bothIds && id.key !== wanted.registration.key && areOfOneKind(id, wanted.registration),
    strongId: id.strong,
    wideId: id.wide,
    sameTenant: bothTenants && tenantId === wanted.tenantId,
    otherTenant: bothTenants && tenantId !== wanted.tenantId,
  };
}
