import { fieldText } from '../account/field-value.ts';
import { roleWords } from '../names/data/role-words.ts';
import { remembering } from '../names/remember.ts';
import { folded } from '../shared/text.ts';
import { asTyped, emailIn } from './reading/email.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'email-role';
const fields = ['email', 'agreement.email'] as const;

/** "info", "info2", "info-de", "biuro.warszawa": the first word says whose box it is, unless a person's follows. */
const isRole = remembering((local) => {
  const [first = '', second = '', ...more] = folded(local).split(/[._\-\d]+/);
  if (!roleWords.has(first) && !roleWords.has(first + second)) return false;
  return (
    more.join('') === '' && (second.length <= 2 || roleWords.has(second) || roleWords.has(first + second))
  );
}, 16);

const mail = (email: string) => ({ email });

export const emailRole = defineRule({
  id,
  fields: ['email', 'agreement.email'],
  severity: 'info',
  why: 'Order mails and the invitation to accept the customer agreement go to this address.',
  source: 'RFC 2142, and the custom of each country',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      const local = emailIn(text)?.local;
      if (local === undefined || !isRole(local)) return [];
      return [{ field, message: { key: `${id}.shared`, params: { local } }, evidence: asTyped(text, local) }];
    }),
});

export const emailRoleExamples = (): Examples => ({
  good: [
    mail('anna.nowak@contoso.com'),
    mail('a.nowak@contoso.com.pl'),
    mail('info.kowalski@contoso.com'),
    mail('infante@contoso.es'),
    mail('officer.smith@contoso.co.uk'),
    mail('salesio.rossi@contoso.it'),
    mail('post.malone@contoso.no'),
    mail('jose.sales@contoso.pt'),
    mail('hrafn@contoso.is'),
    mail('biurowska@firma.pl'),
    mail('info'),
    mail(''),
    { agreement: { email: 'jan@firma.pl' } },
  ],
  bad: [
    mail('info@contoso.com'),
    mail('INFO@contoso.de'),
    mail('biuro@firma.pl'),
    mail('sekretariat@firma.pl'),
    mail('buchhaltung@contoso.de'),
    mail('comptabilite@contoso.fr'),
    mail('administracion@contoso.es'),
    mail('amministrazione@contoso.it'),
    mail('administratie@contoso.nl'),
    mail('post@contoso.no'),
    mail('accounts.payable@contoso.co.uk'),
    mail('info-de@contoso.com'),
    mail('office2@contoso.at'),
    mail('it-support@contoso.com'),
    mail('Biuro <biuro@firma.pl>'),
    { agreement: { email: 'zarzad@firma.pl' } },
  ],
});
