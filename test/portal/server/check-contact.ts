import { type Rejection, refuse } from './rejection.ts';
import type { Submission } from './submission.ts';

const fakeNames = new Set([
  'test',
  'admin',
  'administrator',
  'nobody',
  'none',
  'na',
  'n/a',
  'dummy',
  'fake',
  'xxx',
  'asdf',
]);
const freeMail = new Set([
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'live.com',
  'aol.com',
  'icloud.com',
]);
/** The domain of the partner who is signed in. */
export const partnerDomain = 'partner.example';

function refuseName(name: string): string | undefined {
  const characters = [...name.trim()];
  if (characters.length > 40) return 'can’t have more than 40 characters.';
  if (characters.length === 1 && !/\p{Script=Han}/u.test(name)) return 'can’t be one character.';
  if (!characters.some((character) => /\p{L}/u.test(character))) return 'needs letters.';
  if (fakeNames.has(name.trim().toLowerCase())) return 'must be the name of a real person.';
  return undefined;
}

/** The contact person's name, e-mail and phone, as the server sees them. */
export function checkContact(sent: Submission): Rejection[] {
  const found: Rejection[] = [];
  for (const field of ['firstName', 'lastName'] as const) {
    const label = field === 'firstName' ? 'First name' : 'Last name';
    if (!sent[field].trim()) found.push(refuse('2001', field, `Customer details are missing: ${label}.`));
    else {
      const reason = refuseName(sent[field]);
      if (reason) found.push(refuse('BadRequest', field, `${label} ${reason}`));
    }
  }
  const [local, domain, more] = sent.email.trim().toLowerCase().split('@');
  if (!sent.email.trim()) found.push(refuse('2001', 'email', 'Customer details are missing: Email address.'));
  else if (!local || !domain?.includes('.') || more !== undefined || /\s/.test(sent.email.trim()))
    found.push(refuse('BadRequest', 'email', 'The email address is not valid.'));
  else if (domain === 'microsoft.com' || domain === partnerDomain)
    found.push(refuse('BadRequest', 'email', 'The email address must belong to the customer.'));
  else if (
    sent.specialQualification === 'Education' &&
    (freeMail.has(domain) || domain.endsWith('.onmicrosoft.com'))
  )
    found.push(refuse('BadRequest', 'email', 'An education customer needs an address at its own domain.'));
  return found;
}
