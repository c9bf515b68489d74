import { fieldText } from '../account/field-value.ts';
import { fieldFix } from './field-fix.ts';
import { asTyped, emailIn } from './reading/email.ts';
import { meantDomain } from './reading/near-domain.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'email-typing-error';
const fields = ['email', 'agreement.email'] as const;

const mail = (email: string) => ({ email });

export const emailTypingError = defineRule({
  id,
  fields: ['email', 'agreement.email'],
  severity: 'warning',
  why: 'Order mails and the invitation to accept the customer agreement go to this address.',
  source: 'The endings of the root zone; the largest mailbox providers',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      const email = emailIn(text);
      const meant = email && meantDomain(email.domain);
      if (!meant) return [];
      const value = `${email.local}@${meant}`;
      return [
        {
          field,
          message: { key: `${id}.domain`, params: { domain: email.domain, value: meant } },
          evidence: asTyped(text, email.domain),
          fix: fieldFix(id, field, value),
        },
      ];
    }),
});

export const emailTypingErrorExamples = (): Examples => ({
  good: [
    mail('anna@gmail.com'),
    mail('anna@hotmail.co.uk'),
    mail('anna@mail.com'),
    mail('anna@ymail.com'),
    mail('anna@email.com'),
    mail('anna@gmx.com'),
    mail('anna@gmail.pl'),
    mail('anna@grail.com'),
    mail('anna@cloud.com'),
    mail('anna@yahoo.co.jp'),
    mail('anna@yahoo.com.vn'),
    mail('anna@outlook.sa'),
    mail('anna@contoso.co'),
    mail('anna@contoso.cm'),
    mail('anna@gmail.contoso.com'),
    mail('anna@interior.pl'),
  ],
  bad: [
    mail('anna@gmial.com'),
    mail('anna@gmai.com'),
    mail('anna@gmaill.com'),
    mail('anna@gmail.con'),
    mail('anna@gmail.co'),
    mail('anna@hotmial.com'),
    mail('anna@hotmal.fr'),
    mail('anna@hotmail.cm'),
    mail('anna@outlok.com'),
    mail('anna@outllook.de'),
    mail('anna@yaho.co.uk'),
    mail('anna@yahooo.es'),
    mail('anna@iclould.com'),
    mail('anna@contoso.comm'),
    mail('anna@contoso.co.ukk'),
    mail('anna@contoso.ogr'),
    mail('anna@orlik.pll'),
    { agreement: { email: 'anna@gnail.com' } },
  ],
});
