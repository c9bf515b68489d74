import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compared } from '../../../lib/customers/compared.ts';

const customer = {
  name: 'Orlik GmbH',
  country: 'DE',
  domain: 'orlik.example',
  registrationId: 'DE 136695976',
};
const partsOf = (...args: Parameters<typeof compared>) =>
  Object.fromEntries(compared(...args).map(({ part, same }) => [part, same]));

test('each part is the same, differs, or can’t be told', () => {
  const query = {
    name: 'ORLIK G.m.b.H.',
    country: 'Germany',
    domains: ['www.orlik.example'],
    registrationId: '',
  };
  expect(compared(query, customer)).toEqual([
    { part: 'country', listed: 'DE', asked: 'DE', same: true },
    { part: 'domain', listed: 'orlik.example', asked: 'orlik.example', same: true },
    { part: 'registrationId', listed: 'DE 136695976' },
    { part: 'legalForm', listed: 'GmbH', asked: 'G.m.b.H.', same: true },
  ]);
  const other = { name: 'Orlik AG', country: 'AT', domains: ['a@orlik.at'], registrationId: '136695977' };
  expect(partsOf(other, customer)).toEqual({
    country: false,
    domain: false,
    registrationId: false,
    legalForm: false,
  });
  expect(partsOf({ ...other, registrationId: '136 695 976' }, customer).registrationId).toBe(true);
});

test('a tenant’s first domain is not held against a company’s own', () => {
  const tenants = { name: 'Orlik', domain: 'orlik.onmicrosoft.com' };
  expect(partsOf({ domains: ['orlik.example'] }, tenants)).toEqual({ domain: undefined });
  expect(partsOf({ domains: ['orlik.example', 'orlik.onmicrosoft.com'] }, tenants)).toEqual({ domain: true });
  expect(partsOf({ domains: ['sowa.onmicrosoft.com'] }, tenants)).toEqual({ domain: false });
});

test('what the list lacks is left out, and a legal form that only one side names', () => {
  expect(compared({ name: 'Orlik GmbH', country: 'DE' }, { name: 'Orlik' })).toEqual([]);
  expect(compared({}, { name: 'Orlik', country: 'Atlantis' })).toEqual([
    { part: 'country', listed: 'Atlantis' },
  ]);
});

test('no text makes it throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, text, (name, country, domain, registrationId) => {
      compared({ name, country, domains: [domain], registrationId }, { ...customer, name: name || 'x' });
      compared({ name: 'Orlik', country: 'DE' }, { name: name || 'x', country, domain, registrationId });
    }),
  );
});
