import { expect, it } from 'vitest';
import type { Customer } from '../../../lib/customers/customer.ts';
import { buildCustomerIndex, findCustomers } from '../../../lib/customers/index.ts';
import type { CustomerQuery } from '../../../lib/customers/match.ts';

type Case = [what: string, customer: Customer, query: CustomerQuery, level: string, ...reasons: string[]];

const adatum = { name: 'Adatum sp. z o.o.', country: 'PL' };

it.each<Case>([
  [
    'eight digits without a country are another country’s number, too',
    { name: 'Lampart ApS', registrationId: '20461380' },
    { name: 'Zeppelin s.r.o.', registrationId: '20461380', country: 'CZ' },
    'likely',
    'country-unknown',
  ],
  [
    'nine are not',
    { name: 'Lampart ApS', registrationId: '204613807' },
    { name: 'Zeppelin s.r.o.', registrationId: '204613807', country: 'CZ' },
    'certain',
    'same-registration-id',
  ],
  [
    'eight in one country are certain',
    { name: 'Lampart ApS', registrationId: '20461380', country: 'DK' },
    { name: 'Zeppelin', registrationId: '20461380', country: 'DK' },
    'certain',
    'same-registration-id',
  ],
  [
    'the same number behind its name',
    { ...adatum, registrationId: 'NIP: 526-104-08-28' },
    { name: 'Fabrikam', registrationId: '5261040828' },
    'certain',
    'same-registration-id',
  ],
  [
    'a tax number and a court’s do not contradict each other',
    { ...adatum, registrationId: 'HRB 123456' },
    { ...adatum, registrationId: '526-104-08-28' },
    'certain',
    'same-name',
  ],
  [
    'two tax numbers do',
    { ...adatum, registrationId: '526-104-08-28' },
    { ...adatum, registrationId: '526-000-12-46' },
    'likely',
    'other-registration-id',
  ],
  [
    'blanks and an “and” make another name',
    { name: 'Book & Worm Ltd', country: 'GB' },
    { name: 'Bookworm Ltd', country: 'GB' },
    'likely',
    'similar-name',
  ],
  [
    'Co., Ltd. is a Ltd.',
    { name: 'Adatum Technologies Co., Ltd.', country: 'CN' },
    { name: 'Adatum Technologies Ltd.', country: 'CN' },
    'certain',
    'same-name',
  ],
])('%s', (_what, customer, query, level, ...reasons) => {
  const [found] = findCustomers(buildCustomerIndex([customer]), query);
  expect([found?.level, found?.reasons]).toEqual([level, expect.arrayContaining(reasons)]);
});
