import { fieldText } from '../account/field-value.ts';
import { asTyped, emailIn } from './reading/email.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'email-microsoft';
const fields = ['email', 'agreement.email'] as const;
const mail = (email: string) => ({ email });

export const emailMicrosoft = defineRule({
  id,
  fields: ['email', 'agreement.email'],
  severity: 'error',
  why: 'The portal refuses an address at microsoft.com: the contact must be a person of the customer.',
  source: 'Partner Center, Validate names and addresses (2023-01-11)',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      if (emailIn(text)?.domain !== 'microsoft.com') return [];
      return [
        { field, message: { key: `${id}.refused`, params: {} }, evidence: asTyped(text, '@microsoft.com') },
      ];
    }),
});

export const emailMicrosoftExamples = (): Examples => ({
  good: [
    mail('anna@contoso.com'),
    mail('anna@contoso.onmicrosoft.com'),
    mail('anna@microsoft.pl'),
    mail('anna@notmicrosoft.com'),
    mail('anna@microsoft.com.pl'),
    mail('microsoft.com@contoso.com'),
    mail('anna@microsoft-partner.com'),
    mail('anna@outlook.com'),
    mail('anna@microsoft'),
    mail('microsoft.com'),
    mail(''),
    { agreement: { email: 'ceo@contoso.com' } },
  ],
  bad: [
    mail('anna@microsoft.com'),
    mail('Anna.Nowak@Microsoft.com'),
    mail('a@MICROSOFT.COM'),
    mail('v-anna@microsoft.com'),
    mail('anna+csp@microsoft.com'),
    mail(' anna@microsoft.com '),
    mail('test@microsoft.com'),
    mail('support@microsoft.com'),
    mail('noreply@microsoft.com'),
    mail('partner@microsoft.com'),
    mail('Anna Nowak <anna@microsoft.com>'),
    { agreement: { email: 'anna@microsoft.com' } },
    { email: 'anna@contoso.com', agreement: { email: 'ANNA@microsoft.com' } },
  ],
});
