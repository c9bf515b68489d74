import { describe, expect, it } from 'vitest';
import type { Submission } from '../../portal/server/submission.ts';
import { validate } from '../../portal/server/validate.ts';
import { american, sample } from './sample-submission.ts';

const taken = new Set(['jasnydom']);
const refusals = (sent: Submission) =>
  validate(sent, taken, '2026-03-01').map(({ code, field }) => `${code} ${field}`);

const accepted: [string, Submission][] = [
  ['a Polish company', sample()],
  ['an American company without registration ID', american()],
  ['a ZIP+4', american({ postalCode: '98052-8300' })],
  ['a company that exists already by name', sample({ companyName: 'Jasny Dom Kancelaria Notarialna' })],
  ['a name that ends with its legal form', sample({ companyName: 'Contoso GmbH' })],
  ['a Chinese first name of one character', sample({ firstName: '伟', lastName: '王' })],
  [
    'an Australian state by its full name',
    american({ country: 'AU', state: 'Queensland', postalCode: '4000' }),
  ],
  ['a Brazilian state by its letters', sample({ country: 'BR', state: 'SP', postalCode: '01310-100' })],
  [
    'a country without postal codes',
    sample({ country: 'AE', postalCode: '', registrationId: '100123456700003' }),
  ],
  [
    'an agreement accepted by a named person',
    sample({
      'agreement.choice': 'accepted',
      'agreement.date': '2026-03-01',
      'agreement.firstName': 'Ewa',
      'agreement.lastName': 'Lis',
      'agreement.email': 'ewa@odlewnia.example',
    }),
  ],
  ['generation 2026 without any attestation', sample({ generation: '2026', 'agreement.choice': '' })],
  ['a known reseller', sample({ partner: 'indirect-provider', indirectReseller: '4877310' })],
  ['an order of 300 seats', sample({ orderLines: [{ offer: 'mail-plan-1', quantity: '300' }] })],
  [
    'an Azerbaijani number of 10 digits',
    sample({ country: 'AZ', registrationId: '1234567890', postalCode: '1000' }),
  ],
];

const refused: [string, Submission][] = [
  ['2001 companyName', sample({ companyName: ' ' })],
  ['2001 addressLine1', sample({ addressLine1: '' })],
  ['2001 city', sample({ city: '\t' })],
  ['2001 postalCode', sample({ postalCode: '' })],
  ['2001 firstName', sample({ firstName: '' })],
  ['2001 email', sample({ email: '' })],
  ['2030 country', sample({ market: 'Japan' })],
  ['2002 orderLines', sample({ orderLines: [{ offer: 'mail-plan-1', quantity: '301' }] })],
  ['13605 agreement.choice', sample({ 'agreement.choice': '' })],
  ['600049 registrationId', sample({ registrationId: '' })],
  ['600050 registrationId', sample({ registrationId: '676-245-32-98' })],
  ['600050 registrationId', sample({ country: 'AZ', registrationId: '12345678', postalCode: '1000' })],
  ['600002 registrationId', sample({ registrationId: 'DE123456789' })],
  ['600051 phone', sample({ phone: '' })],
  ['800016 indirectReseller', sample({ indirectReseller: '1' })],
  ['BadRequest companyName', sample({ companyName: 'GmbH' })],
  ['BadRequest domainPrefix', sample({ domainPrefix: 'odlewnia-wisla' })],
  ['BadRequest domainPrefix', sample({ domainPrefix: 'a'.repeat(28) })],
  ['BadRequest domainPrefix', sample({ domainPrefix: 'JasnyDom' })],
  ['BadRequest country', sample({ country: 'UK', registrationId: '' })],
  ['BadRequest postalCode', sample({ postalCode: '30001' })],
  ['BadRequest postalCode', american({ postalCode: '33101' })],
  ['BadRequest state', american({ state: 'Washington' })],
  ['BadRequest state', sample({ country: 'BR', state: 'São Paulo', postalCode: '01310-100' })],
  ['BadRequest firstName', sample({ firstName: 'A' })],
  ['BadRequest lastName', sample({ lastName: 'Test' })],
  ['BadRequest lastName', sample({ lastName: '12345' })],
  ['BadRequest email', sample({ email: 'anna@microsoft.com' })],
  ['BadRequest email', sample({ email: 'anna@odlewnia' })],
  ['BadRequest email', sample({ email: 'anna@partner.example' })],
  [
    'BadRequest email',
    sample({ specialQualification: 'Education', educationSegment: 'K12', email: 'a@gmail.com' }),
  ],
  ['BadRequest phone', american({ phone: '555-0100' })],
  ['BadRequest educationSegment', sample({ specialQualification: 'Education' })],
  [
    'BadRequest agreement.date',
    sample({
      'agreement.choice': 'accepted',
      'agreement.date': '2026-03-02',
      'agreement.firstName': 'Ewa',
      'agreement.lastName': 'Lis',
      'agreement.email': 'ewa@odlewnia.example',
    }),
  ],
];

describe('the practice server', () => {
  it.each(accepted)('accepts %s', (_, sent) => {
    expect(refusals(sent)).toEqual([]);
  });

  it.each(refused)('refuses with %s', (refusal, sent) => {
    expect(refusals(sent)).toEqual([refusal]);
  });

  it('names the format that a registration ID misses', () => {
    const [refusal] = validate(
      sample({ country: 'AZ', registrationId: '12', postalCode: '1000' }),
      taken,
      '2026-03-01',
    );
    expect(refusal?.message).toContain('^(\\d{7}|\\d{10})$');
  });

  it('refuses everything at once that an empty form lacks', () => {
    const empty = sample({
      companyName: '',
      domainPrefix: '',
      registrationId: '',
      addressLine1: '',
      phone: '',
    });
    expect(refusals(empty)).toEqual([
      '2001 companyName',
      '2001 domainPrefix',
      '600049 registrationId',
      '600051 phone',
      '2001 addressLine1',
    ]);
  });
});
