import { readSubmission, type Submission } from '../../portal/server/submission.ts';

/** A Polish company that the practice server accepts, with parts replaced. */
export function sample(parts: Partial<Submission> = {}): Submission {
  const sent = readSubmission({
    generation: '2021',
    partner: 'direct',
    country: 'PL',
    companyName: 'Odlewnia Wisła sp. z o.o.',
    domainPrefix: 'odlewniawisla',
    registrationId: '6762453298',
    addressLine1: 'ul. Długa 5',
    city: 'Kraków',
    postalCode: '30-001',
    firstName: 'Anna',
    lastName: 'Nowak',
    email: 'anna.nowak@odlewnia.example',
    phone: '+48 12 345 67 89',
    'agreement.choice': 'ask',
    ...parts,
  });
  if (!sent) throw new Error('An object is always readable.');
  return sent;
}

/** The same for the United States. */
export function american(parts: Partial<Submission> = {}): Submission {
  const place = { country: 'US', city: 'Redmond', state: 'WA', postalCode: '98052', phone: '(206) 555-0100' };
  return sample({ ...place, registrationId: '', ...parts });
}
