import { checkAddress } from './check-address.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkContact } from './check-contact.ts';
import { checkRegistration } from './check-registration.ts';
import { refuseCompanyName } from './company-name.ts';
import { type Rejection, refuse } from './rejection.ts';
import type { Submission } from './submission.ts';

/**
 * Every reason why the server would refuse a submission, in the order of the form; empty means it creates the
 * customer. A company that exists already is no reason: the real portal makes a second tenant.
 */
export function validate(sent: Submission, taken: ReadonlySet<string>, today: string): Rejection[] {
  const found: Rejection[] = [];
  if (!sent.companyName.trim())
    found.push(refuse('2001', 'companyName', 'Customer details are missing: Company name.'));
  else {
    const reason = refuseCompanyName(sent.companyName);
    if (reason) found.push(refuse('BadRequest', 'companyName', reason));
  }
  const prefix = sent.domainPrefix.trim().toLowerCase();
  if (!prefix)
    found.push(refuse('2001', 'domainPrefix', 'Customer details are missing: Primary domain name.'));
  else if (!/^[a-z0-9]{1,27}$/.test(prefix))
    found.push(refuse('BadRequest', 'domainPrefix', 'The domain prefix takes up to 27 letters and digits.'));
  else if (taken.has(prefix))
    found.push(refuse('BadRequest', 'domainPrefix', `${prefix}.onmicrosoft.com is not available.`));
  if (sent.specialQualification === 'Education' && !sent.educationSegment)
    found.push(refuse('BadRequest', 'educationSegment', 'An education customer needs an education segment.'));
  return [
    ...found,
    ...checkRegistration(sent),
    ...checkAddress(sent),
    ...checkContact(sent),
    ...checkAgreement(sent, today),
  ];
}
