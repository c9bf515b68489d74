import { type Rejection, refuse } from './rejection.ts';
import { knownReseller } from './resellers.ts';
import type { Submission } from './submission.ts';

/** Agreement attestation, reseller and order; `today` is an ISO date. */
export function checkAgreement(sent: Submission, today: string): Rejection[] {
  const found: Rejection[] = [];
  const accepted = sent['agreement.choice'] === 'accepted';
  if (sent.generation === '2019' && !accepted)
    found.push(refuse('13605', 'agreement.choice', 'The customer agreement is not confirmed.'));
  if (sent.generation === '2021' && !sent['agreement.choice'])
    found.push(refuse('13605', 'agreement.choice', 'The customer agreement is not confirmed.'));
  if (accepted && sent.generation !== '2026') {
    const date = sent['agreement.date'];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date > today)
      found.push(
        refuse('BadRequest', 'agreement.date', 'The acceptance date is missing or lies in the future.'),
      );
    if (
      sent.generation === '2021' &&
      !(sent['agreement.firstName'] && sent['agreement.lastName'] && sent['agreement.email'])
    )
      found.push(
        refuse('BadRequest', 'agreement.email', 'The person who accepted the agreement is missing.'),
      );
  }
  if (sent.indirectReseller && !knownReseller(sent.indirectReseller))
    found.push(refuse('800016', 'indirectReseller', 'The indirect reseller is not valid.'));
  for (const line of sent.orderLines) {
    const quantity = Number(line.quantity);
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > 300)
      found.push(refuse('2002', 'orderLines', 'The quantity is outside the allowed range of 1 to 300.'));
  }
  return found;
}
