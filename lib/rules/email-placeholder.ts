import { fieldText } from '../account/field-value.ts';
import { isKeyboardWalk } from '../names/keyboard-walk.ts';
import { remembering } from '../names/remember.ts';
import { folded } from '../shared/text.ts';
import { noHost, ownLabel } from './reading/domain.ts';
import { asTyped, type Email, emailIn } from './reading/email.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'email-placeholder';
const fields = ['email', 'agreement.email'] as const;

const trialLocal =
  /^(?:(?:test)+(?:er|ing|user|mail)?|dummy|fake|sample|example|none|null|na|brak|no(?:e?mail|name|body)|placeholder|foo(?:bar)?|your(?:name|e?mail)|firstname(?:lastname)?|firstlast|namesurname|imienazwisko|vornamenachname|prenomnom|nombreapellido|(?:max|erika)mustermann|janedoe|abcd?|xyz|asd|username|emailaddress|([a-z])\1\1+)$/;

const unread =
  /^(?:no|do-?not|dont|nie|keine?|ne-?pas)[._-]?(?:reply|respond|odpowiadaj|antwort|repondre)\d*$/;

/** The first of the two parts that is wrong. */
function verdict({ local, domain }: Email): { variant: string; part: string } | undefined {
  const host = noHost(domain);
  if (host) return { variant: host === 'reserved' ? host : 'invented', part: domain };
  if (unread.test(local.toLowerCase())) return { variant: 'unread', part: local };
  const key = folded(local).replace(/[._\-\d]+/g, '');
  const isShort = local.length <= 2 && ownLabel(domain) === local.toLowerCase();
  return isShort || trialLocal.test(key) || isKeyboardWalk(key)
    ? { variant: 'invented', part: local }
    : undefined;
}

const known = remembering((text) => {
  const email = emailIn(text);
  return { found: email && verdict(email) };
}, 16);

const mail = (email: string) => ({ email });

export const emailPlaceholder = defineRule({
  id,
  fields: ['email', 'agreement.email'],
  severity: 'warning',
  why: 'Order mails and the invitation to accept the customer agreement go to this address.',
  source: 'RFC 2606 and RFC 6761',
  check: (account) =>
    fields.flatMap((field): Report[] => {
      const text = fieldText(account, field);
      const { found } = known(text);
      if (!found) return [];
      const severity = found.variant === 'reserved' ? 'error' : 'warning';
      const params = { part: found.part };
      return [
        {
          field,
          severity,
          message: { key: `${id}.${found.variant}`, params },
          evidence: asTyped(text, found.part),
        },
      ];
    }),
});

export const emailPlaceholderExamples = (): Examples => ({
  good: [
    mail('anna.nowak@contoso.com'),
    mail('biuro@firma.pl'),
    mail('info@test-fuchs.com'),
    mail('anna@testo.de'),
    mail('kontakt@warentest.de'),
    mail('a.testa@fiat.it'),
    mail('abcam@contoso.com.pl'),
    mail('reply@contoso.nl'),
    mail('norbert@contoso.at'),
    mail('kpmg@kpmg.pl'),
    mail('x.li@contoso.cn'),
    mail('info@examplelaw.co.uk'),
    mail('foo.wei@contoso.sg'),
    mail('brak'),
    { agreement: { email: 'prezes@firma.pl' } },
  ],
  bad: [
    mail('anna@example.com'),
    mail('anna@mail.example.org'),
    mail('anna@firma.test'),
    mail('anna@contoso.local'),
    mail('test@contoso.com'),
    mail('test123@contoso.de'),
    mail('Test.Test@contoso.fr'),
    mail('anna@test.com'),
    mail('john@yourdomain.com'),
    mail('asdf@contoso.com'),
    mail('anna@qwerty.pl'),
    mail('noreply@contoso.com'),
    mail('do-not-reply@contoso.co.uk'),
    mail('a@a.pl'),
    mail('xxx@contoso.es'),
    mail('imie.nazwisko@contoso.pl'),
    mail('vorname.nachname@contoso.de'),
    mail('Anna <anna@example.com>'),
    { agreement: { email: 'noreply@firma.pl' } },
  ],
});
