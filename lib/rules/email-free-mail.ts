import { fieldText } from '../account/field-value.ts';
import { freeMailDomains } from '../names/free-mail.ts';
import { isEducation } from './reading/education.ts';
import { asTyped, emailIn, isUnder } from './reading/email.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'email-free-mail';
const fields = ['email', 'agreement.email'] as const;

/** Certified boxes, which Italian companies must have: free, and yet official. */
const certified = 'pec.it';

const mail = (email: string) => ({ email });
const school = (email: string) => ({ email, educationSegment: 'K-12' });

export const emailFreeMail = defineRule({
  id,
  fields: ['email', 'agreement.email', 'educationSegment', 'educationWebsite', 'specialQualification'],
  severity: 'info',
  why: 'Order mails and the invitation to accept the customer agreement go to this address.',
  source: 'Partner Center, Validate names and addresses (2023-01-11)',
  check: (account) =>
    fields.flatMap((field): Report[] => {
      const text = fieldText(account, field);
      const domain = emailIn(text)?.domain;
      if (domain === undefined) return [];
      const tenant = isUnder(domain, 'onmicrosoft.com');
      const free = domain !== certified && freeMailDomains.has(domain);
      if (!tenant && !free) return [];
      const barred = isEducation(account);
      const variant = barred ? 'education' : tenant ? 'tenant' : 'free';
      const severity = barred ? 'warning' : 'info';
      const message = { key: `${id}.${variant}`, params: { domain } };
      return [{ field, severity, message, evidence: asTyped(text, domain) }];
    }),
});

export const emailFreeMailExamples = (): Examples => ({
  good: [
    mail('anna.nowak@contoso.com'),
    mail('anna@mygmail.com.pl'),
    mail('gmail.com@contoso.com'),
    mail('anna@gmail'),
    mail('anna@web.design'),
    mail('anna@mail.contoso.com'),
    mail('contoso@pec.it'),
    mail('anna@gmx-bau.de'),
    mail('anna@orange.pl'),
    mail('info@online.de'),
    school('sekretariat@sp12.edu.pl'),
    school('head@school.k12.ca.us'),
    { email: 'a@contoso.com', agreement: { email: 'b@contoso.com' } },
  ],
  bad: [
    mail('anna.nowak@gmail.com'),
    mail('Anna@Outlook.com'),
    mail('anna@wp.pl'),
    mail('anna@interia.pl'),
    mail('anna@web.de'),
    mail('anna@gmx.at'),
    mail('anna@orange.fr'),
    mail('anna@libero.it'),
    mail('anna@qq.com'),
    mail('anna@mail.ru'),
    mail('anna@uol.com.br'),
    mail('anna@contoso.onmicrosoft.com'),
    school('sp12@gmail.com'),
    school('admin@sp12.onmicrosoft.com'),
    { specialQualification: 'Education', email: 'sp12@wp.pl' },
    { agreement: { email: 'anna@yahoo.co.uk' } },
  ],
});
