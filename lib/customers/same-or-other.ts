import type { Asked } from './asked.ts';
import { countryCode } from './country-code.ts';
import type { Customer } from './customer.ts';
import { registrationKey } from './registration-id.ts';
import { tenantIdKey } from './tenant-id.ts';

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
    otherId: bothIds && id.key !== wanted.registration.key,
    /** True for a number that is one country's alone. */
    strongId: id.strong,
    sameTenant: bothTenants && tenantId === wanted.tenantId,
    otherTenant: bothTenants && tenantId !== wanted.tenantId,
  };
}
