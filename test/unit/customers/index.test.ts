import { describe, expect, it } from 'vitest';
import {
  buildCustomerIndex,
  type CustomerQuery,
  findCustomers,
  isTelling,
  verdictLevel,
} from '../../../lib/customers/index.ts';
import { tenantId } from './list-text.ts';
import { customers } from './thirty-customers.ts';

const index = buildCustomerIndex(customers);

/** The answer as "level name: reasons", which is what a person would compare. */
const answer = (query: CustomerQuery) =>
  findCustomers(index, query)
    .filter(isTelling)
    .map(
      ({ level, customer, reasons }) =>
        `${level} ${customer.name} ${customer.country ?? '-'}: ${reasons.join(' ')}`,
    );

describe('certain', () => {
  it.each<[string, CustomerQuery, string]>([
    [
      'tenant id in any form',
      { tenantId: `{${tenantId(1).toUpperCase()}}` },
      'certain Adatum Corporation US: same-tenant-id',
    ],
    [
      'tenant id without dashes, against another name',
      { name: 'Litware', tenantId: tenantId(1).replaceAll('-', '') },
      'certain Adatum Corporation US: same-tenant-id',
    ],
    [
      'registration number in any form',
      { registrationId: 'PL 526-000-12-46' },
      'certain Żabka i Synowie Sp. z o.o. PL: same-registration-id same-country',
    ],
    [
      'name and country',
      { name: 'adatum corporation', country: 'US' },
      'certain Adatum Corporation US: same-name same-country',
    ],
    [
      'name without legal form, country as a word',
      { name: 'ADATUM', country: 'United States' },
      'certain Adatum Corporation US: same-name same-country',
    ],
    [
      'name without accents, punctuation and with another spelling of its form',
      { name: 'ZABKA I SYNOWIE spółka z ograniczoną odpowiedzialnością', country: 'PL' },
      'certain Żabka i Synowie Sp. z o.o. PL: same-name same-country',
    ],
    [
      'name, country not asked',
      { name: 'Adatum' },
      'certain Adatum Corporation US: same-name country-unknown',
    ],
    [
      'name, country not in the list: the portal’s own export has none',
      { name: 'Relecloud', country: 'FR' },
      'certain Relecloud S.A. -: same-name country-unknown',
    ],
    [
      'another name of the customer',
      { name: 'Humongous Cover', country: 'US' },
      'certain Humongous Insurance US: same-alternative-name same-country',
    ],
    [
      '& for "and"',
      { name: 'Smith and Miller Ltd', country: 'GB' },
      'certain Smith & Miller Limited GB: same-name same-country',
    ],
    [
      'domain and a word of the name',
      { name: 'Northwind Poland', domain: 'www.northwind.example' },
      'certain Northwind Traders Inc. US: same-domain shared-name-word',
    ],
    [
      'domain of an e-mail address and name',
      { name: 'Proseware', domains: ['jan@proseware.example'] },
      'certain Proseware GmbH DE: same-name country-unknown same-domain',
    ],
  ])('%s', (_, query, first) => {
    expect(answer(query)[0]).toBe(first);
  });
});

describe('likely', () => {
  it.each<[string, CustomerQuery, string]>([
    [
      'wanted domain prefix alone',
      { domains: ['proseware.onmicrosoft.com'] },
      'likely Proseware AG CH: same-domain',
    ],
    [
      'a name of common words in the same country',
      { name: 'Global Services', country: 'US' },
      'likely Global Services LLC US: same-name common-name same-country',
    ],
    [
      'name and country against another registration number',
      { name: 'Żabka i Synowie', country: 'PL', registrationId: '7740001454' },
      'likely Żabka i Synowie Sp. z o.o. PL: same-name same-country other-registration-id',
    ],
    [
      'a short registration number',
      { registrationId: 'HRB 4711' },
      'likely Proseware GmbH DE: same-registration-id short-registration-id',
    ],
  ])('%s', (_, query, first) => {
    expect(answer(query)[0]).toBe(first);
  });

  it('a domain that several companies of the list share, even with a word of the name', () => {
    expect(answer({ name: 'Tailspin Hangar', domain: 'tailspin.example' })).toEqual([
      'likely Tailspin Airfield Ltd GB: same-domain shared-name-word shared-domain',
      'likely Tailspin Toys Ltd GB: same-domain shared-name-word shared-domain',
    ]);
  });
});

describe('possible', () => {
  it.each<[string, CustomerQuery, string[]]>([
    [
      'homonym in another country',
      { name: 'Argan', country: 'DE' },
      ['possible Argan SA FR: same-name other-country', 'possible Argan, Inc. US: same-name other-country'],
    ],
    [
      'other legal form',
      { name: 'Proseware KG', country: 'DE' },
      [
        'possible Proseware AG CH: same-name other-legal-form other-country',
        'possible Proseware GmbH DE: same-name other-legal-form same-country',
      ],
    ],
    [
      'common words without a country',
      { name: 'Global Services' },
      ['possible Global Services LLC US: same-name common-name country-unknown'],
    ],
    [
      'the same digits as a company number of another country',
      { registrationId: '5260001246', country: 'CZ' },
      ['possible Żabka i Synowie Sp. z o.o. PL: same-registration-id other-country'],
    ],
    [
      'the same name as another tenant abroad',
      { name: 'Argan', country: 'IT', tenantId: tenantId(99) },
      [
        'possible Argan SA FR: same-name other-country other-tenant-id',
        'possible Argan, Inc. US: same-name other-country',
      ],
    ],
  ])('%s', (_, query, all) => {
    expect(answer(query).toSorted()).toEqual(all);
  });

  it('lists the homonym abroad behind the one at home', () => {
    expect(answer({ name: 'ARGAN', country: 'France' })).toEqual([
      'certain Argan SA FR: same-name same-country',
      'possible Argan, Inc. US: same-name other-country',
    ]);
  });
});

describe('a name that is written otherwise', () => {
  it.each<[string, CustomerQuery, string]>([
    [
      'a slip',
      { name: 'Norhtwind Traders', country: 'US' },
      'possible Northwind Traders Inc. US: similar-name letters-differ same-country',
    ],
    [
      'a letter more',
      { name: 'Adatums', country: 'US' },
      'possible Adatum Corporation US: similar-name letters-differ same-country',
    ],
    [
      'a word left out',
      { name: 'Wide Importers', country: 'NL' },
      'possible Wide World Importers NL: similar-name word-only-listed same-country',
    ],
    [
      'a place added',
      { name: 'Lucerne Publishing (Poland)', country: 'CH' },
      'possible Lucerne Publishing CH: similar-name word-only-asked same-country',
    ],
    [
      'words in another order',
      { name: 'Importers Wide World', country: 'NL' },
      'likely Wide World Importers NL: similar-name other-word-order same-country',
    ],
    [
      'words joined',
      { name: 'Fourthcoffee', country: 'AU' },
      'certain Fourth Coffee AU: same-name same-country',
    ],
    [
      'words cut',
      { name: 'Bel lows College', country: 'US' },
      'certain Bellows College US: same-name same-country',
    ],
    [
      'ä as ae',
      { name: 'Mueller und Soehne', country: 'DE' },
      'possible Müller & Söhne GmbH & Co. KG DE: similar-name letters-differ same-country',
    ],
    [
      'Cyrillic in Latin letters',
      { name: 'Romashka OOO', country: 'RU' },
      'likely ООО Ромашка RU: similar-name same-country',
    ],
    [
      'another country',
      { name: 'Norhtwind Traders', country: 'PL' },
      'possible Northwind Traders Inc. US: similar-name letters-differ other-country',
    ],
  ])('%s', (_, query, first) => {
    expect(answer(query)[0]).toBe(first);
  });
});

describe('nothing', () => {
  it.each<[string, CustomerQuery]>([
    ['an empty query', {}],
    ['blank values', { name: ' ', country: '', domain: '', registrationId: '', tenantId: '' }],
    ['a country alone', { country: 'US' }],
    ['free mail, which a row has as its domain', { domain: 'gmail.com' }],
    ['an address at a free mail domain', { domains: ['someone@gmail.com'] }],
    ['onmicrosoft.com itself', { domain: 'onmicrosoft.com' }],
    ['filler instead of a registration number', { registrationId: '000-000-00-00' }],
    ['counted-up filler', { registrationId: '1234567890' }],
    ['an all-zero tenant id', { tenantId: '00000000-0000-0000-0000-000000000000' }],
    ['a part of a name', { name: 'Smith', country: 'GB' }],
    ['another number at the end', { name: 'Woodgrove Fund III', country: 'US' }],
    ['a brand with another trade', { name: 'Tailspin Dental', country: 'GB' }],
    ['another first word', { name: 'Coho Traders', country: 'US' }],
    ['signs alone', { name: '&!?', country: 'US' }],
    ['a parent domain', { domain: 'example' }],
  ])('%s', (_, query) => {
    expect(answer(query)).toEqual([]);
  });
});

describe('verdictLevel', () => {
  it('is the strongest level, none for no match', () => {
    expect(verdictLevel(findCustomers(index, { name: 'ARGAN', country: 'FR' }))).toBe('certain');
    expect(verdictLevel(findCustomers(index, { name: 'ARGAN' }))).toBe('certain');
    expect(verdictLevel(findCustomers(index, { name: 'ARGAN', country: 'DE' }))).toBe('possible');
    expect(verdictLevel(findCustomers(index, { name: 'Woodgrove Fund III' }))).toBe('none');
    expect(verdictLevel([])).toBe('none');
  });
});
