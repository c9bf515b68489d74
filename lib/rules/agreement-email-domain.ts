import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { isUnder, readEmail } from './reading/email.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'agreement-email-domain';
const both = (email: string, other: string, website = ''): Partial<Account> => ({
  email,
  website,
  agreement: { email: other },
});
const related = (a: string, b: string) => isUnder(a, b) || isUnder(b, a);

export const agreementEmailDomain = defineRule({
  id,
  fields: ['agreement.email', 'email', 'website'],
  severity: 'info',
  why: 'Whoever accepts the agreement must belong to the customer.',
  source:
    'Partner Center, Confirm customer agreement (2023-04-28): a person of the customer with the right to bind it',
  check(account) {
    const text = fieldText(account, 'agreement.email');
    const signed = readEmail(text)?.domain;
    const contact = readEmail(fieldText(account, 'email'))?.domain;
    if (!signed || !contact || related(signed, contact)) return [];
    const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+)/i
      .exec(fieldText(account, 'website'))?.[1]
      ?.toLowerCase();
    if (host && related(signed, host)) return [];
    const params = { signed, contact };
    return [{ message: { key: `${id}.other`, params }, evidence: text.slice(text.lastIndexOf('@')) }];
  },
});

export const agreementEmailDomainExamples = (): Examples => ({
  good: [
    both('anna@contoso.com', 'ceo@contoso.com'),
    both('anna@it.contoso.com', 'ceo@contoso.com'),
    both('anna@contoso.com', 'ceo@hq.contoso.com'),
    both('anna@CONTOSO.com', 'ceo@contoso.com'),
    both('anna@gmail.com', 'ceo@fabrikam.pl', 'https://www.fabrikam.pl/kontakt'),
    both('anna@gmail.com', 'ceo@fabrikam.pl', 'fabrikam.pl'),
    both('', 'ceo@contoso.com'),
    both('anna@contoso.com', ''),
    both('anna@contoso.com', 'ceo'),
    both('anna', 'ceo@contoso.com'),
    { email: 'anna@contoso.com' },
    {},
  ],
  bad: [
    both('anna@contoso.com', 'ceo@fabrikam.com'),
    both('anna@contoso.pl', 'ceo@contoso.de'),
    both('anna@contoso.com', 'jan.nowak@gmail.com'),
    both('anna@contoso.com', 'jan@notcontoso.com'),
    both('anna@contoso.com', 'jan@contoso.com.pl'),
    both('office@fabrikam.de', 'huber@web.de'),
    both('info@fabrikam.fr', 'dupont@orange.fr'),
    both('info@fabrikam.co.jp', 'tanaka@proseware.co.jp'),
    both('info@fabrikam.es', 'garcia@proseware.es', 'https://www.fabrikam.es'),
    both('anna@gmail.com', 'ceo@fabrikam.pl', 'https://www.contoso.pl'),
    both('anna@gmail.com', 'ceo@fabrikam.pl'),
    both('info@contoso.com.br', 'silva@fabrikam.com.br'),
  ],
});
