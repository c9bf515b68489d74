import { fieldText } from '../account/field-value.ts';
import { asTyped, emailIn, isDomain, isUnder } from './reading/email.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'email-partner-domain';
const fields = ['email', 'agreement.email'] as const;

/** @returns the bare domain of what a partner may have entered: "@x.pl", "www.x.pl", "https://x.pl/kontakt". */
function bareDomain(text: string): string | undefined {
  const domain = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*/s, '');
  return isDomain(domain) ? domain : undefined;
}

const mail = (email: string) => ({ email });

export const emailPartnerDomain = defineRule({
  id,
  fields: ['email', 'agreement.email'],
  severity: 'error',
  why: "The portal refuses the partner's own domain: the contact must be a person of the customer, who gets the order mails.",
  source: 'Partner Center, Validate names and addresses (2023-01-11)',
  // The examples are read for a partner whose domains are partner.example and partner.com.pl.
  check(account, context) {
    const own = (context.partner?.domains ?? []).map(bareDomain).filter((domain) => domain !== undefined);
    if (own.length === 0) return [];
    return fields.flatMap((field) => {
      const text = fieldText(account, field);
      const domain = emailIn(text)?.domain;
      const hit = domain === undefined ? undefined : own.find((mine) => isUnder(domain, mine));
      if (hit === undefined) return [];
      const evidence = asTyped(text, `@${domain}`);
      return [{ field, message: { key: `${id}.own`, params: { domain: hit } }, evidence }];
    });
  },
});

export const emailPartnerDomainExamples = (): Examples => ({
  good: [
    mail('anna@contoso.com'),
    mail('anna@partner.com'),
    mail('anna@notpartner.example'),
    mail('anna@partner.example.org'),
    mail('anna@com.pl'),
    mail('partner.example@contoso.com'),
    mail('anna@my-partner.example'),
    mail('anna@partner.pl'),
    mail('anna@partner'),
    mail('partner.example'),
    mail(''),
    { agreement: { email: 'ceo@contoso.com' } },
  ],
  bad: [
    mail('anna@partner.example'),
    mail('Anna@PARTNER.example'),
    mail('anna@mail.partner.example'),
    mail('anna@eu.sales.partner.example'),
    mail('sprzedaz@partner.com.pl'),
    mail('a.nowak@cloud.partner.com.pl'),
    mail('anna+klient@partner.example'),
    mail(' anna@partner.example'),
    mail('orders@partner.com.pl'),
    mail('noreply@partner.example'),
    mail('mailto:anna@partner.example'),
    { agreement: { email: 'anna@partner.example' } },
    { email: 'anna@contoso.com', agreement: { email: 'b@x.partner.example' } },
  ],
});
