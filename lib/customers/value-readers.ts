import { squeezed } from '../shared/text.ts';
import { countryCode } from './country-code.ts';
import type { Customer, CustomerColumn } from './customer.ts';
import { domainOf } from './domain-key.ts';
import { tenantIdKey } from './tenant-id.ts';

const several = (text: string) =>
  text
    .split(/[;,|\n]/)
    .map(squeezed)
    .filter((part) => part !== '')
    .slice(0, 50);

/** How a text of a file or a form becomes a part of the customer; '' and [] mean that nothing is kept. */
export const valueReaders: { [C in CustomerColumn]: (text: string) => NonNullable<Customer[C]> | '' } = {
  name: squeezed,
  tenantId: tenantIdKey,
  domain: domainOf,
  relationship: squeezed,
  country: (text) => countryCode(text) || squeezed(text),
  registrationId: squeezed,
  tags: several,
  // A name may hold a comma ("Contoso, Inc."), so only the rarer marks separate names.
  alternativeNames: (text) =>
    text
      .split(/[;|\n]/)
      .map(squeezed)
      .filter((part) => part !== '')
      .slice(0, 50),
};
