import type { RelationshipLink } from '../../lib/account/relationship-link.ts';
import { mailBook } from '../../lib/texts/mail.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';

/** Where a customer fills in its billing profile, as Microsoft's guide to requests names it. */
const billingProfile = 'https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts';

/** A longer name would leave no room for the rest of a subject. */
const longestName = 120;

/**
 * @param company as the record has it; '' for none.
 * @returns the request in that language. The partner's link stands in a line of its own, unchanged.
 */
export function requestMail(
  language: Language,
  company: string,
  { link, asksAdminRights }: RelationshipLink,
): { subject: string; body: string } {
  const say = speaker(mailBook, language);
  const name = company.replace(/\s+/g, ' ').trim().slice(0, longestName);
  const parts = [
    say('hello'),
    name ? say('why', { company: name }) : say('why.plain'),
    `${say('accept')}\n${link}`,
    `${say('profile')}\n${billingProfile}`,
    ...(asksAdminRights ? [say('rights')] : []),
    say('after'),
    say('bye'),
  ];
  return {
    subject: name ? say('subject', { company: name }) : say('subject.plain'),
    body: parts.join('\n\n'),
  };
}
