import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { folded } from '../shared/text.ts';
import { fieldFix } from './field-fix.ts';
import { isDomain, isLocalPart, readEmail, readRareEmail, tidiedEmail } from './reading/email.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'email-format';
const fields = ['email', 'agreement.email'] as const;

/** "a@x.pl; b@y.pl": the portal takes one address, the user says which. */
function several(field: FieldKey, text: string): Report | undefined {
  const parts = text.split(/[,;|]|\s+/u).map(tidiedEmail);
  const addresses = [...new Set(parts.filter((part) => readEmail(part)))].slice(0, 4);
  if (addresses.length < 2) return undefined;
  const [fix, ...moreFixes] = addresses.map((address) => fieldFix(id, field, address));
  return { field, message: { key: `${id}.several`, params: {} }, evidence: text, fix, moreFixes };
}

/** What a slip of the finger most likely meant; never applied unseen, since the mail would go to somebody else. */
function guess(typed: string): string | undefined {
  const text = typed
    .replace(/ ?[([{<] ?(?:at|malpa|małpa|ät) ?[)\]}>] ?/iu, '@')
    .replace(/ ?[([{<] ?(?:dot|kropka|punkt) ?[)\]}>] ?/giu, '.');
  const at = text.lastIndexOf('@');
  if (at < 1) return undefined;
  const local = folded(text.slice(0, at))
    .replace(/\s+/gu, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  const domain = text
    .slice(at + 1)
    .replace(/\s+/gu, '')
    .replaceAll(',', '.')
    .replace(/\.{2,}/g, '.');
  const address = `${local}@${domain}`;
  return readEmail(address) ? address : undefined;
}

/** The first thing that is wrong, so that the message can name it. */
function fault(text: string): { variant: string; evidence: string } {
  const at = text.lastIndexOf('@');
  if (at < 0) return { variant: 'no-at', evidence: text };
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (/\s/u.test(text)) return { variant: 'blank', evidence: text };
  if (!isLocalPart(local)) return { variant: 'local', evidence: local === '' ? text : local };
  return { variant: isDomain(domain) ? 'local' : 'domain', evidence: domain === '' ? text : domain };
}

/** Real addresses that few programmes take. */
function rare(field: FieldKey, text: string): Report | undefined {
  const email = readRareEmail(text);
  if (!email) return undefined;
  const quoted = email.local.startsWith('"');
  const value = quoted ? undefined : guess(text);
  const message = { key: `${id}.${quoted ? 'quoted' : 'international'}`, params: {} };
  const fix = value ? fieldFix(id, field, value) : undefined;
  return { field, severity: quoted ? 'warning' : 'info', message, evidence: email.local, fix };
}

function checkOne(field: FieldKey, text: string): Report[] {
  if (readEmail(text)) return [];
  const unusual = rare(field, text);
  if (unusual) return [unusual];
  const tidy = tidiedEmail(text);
  if (readEmail(tidy)) {
    const message = { key: `${id}.tidy`, params: { value: tidy } };
    return [{ field, message, evidence: text, fix: fieldFix(id, field, tidy, true) }];
  }
  const two = several(field, text);
  if (two) return [two];
  const { variant, evidence } = fault(text);
  const value = guess(tidy);
  return [
    {
      field,
      message: { key: `${id}.${variant}`, params: {} },
      evidence,
      fix: value ? fieldFix(id, field, value) : undefined,
    },
  ];
}

const mail = (email: string) => ({ email });

export const emailFormat = defineRule({
  id,
  fields: ['email', 'agreement.email'],
  severity: 'error',
  why: 'Order mails and the invitation to accept the customer agreement go to this address.',
  source: 'RFC 5321 and RFC 6531; whether the portal takes quoted and international forms is not known',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      return text === '' ? [] : checkOne(field, text);
    }),
});

export const emailFormatExamples = (): Examples => ({
  good: [
    mail('anna.nowak@contoso.com'),
    mail('a.nowak+licencje@contoso.com.pl'),
    mail('biuro@firma.waw.pl'),
    mail("o'brien@contoso.ie"),
    mail('info@xn--mnchen-3ya.de'),
    mail('info@münchen.de'),
    mail('IT@CONTOSO.COM'),
    mail('x@contoso.onmicrosoft.com'),
    mail('jan_kowalski-1@sub.domain.example.org'),
    mail('100@firma.pl'),
    mail('kontakt@firma.company'),
    { agreement: { email: 'prezes@firma.pl' } },
  ],
  bad: [
    mail('anna.nowak'),
    mail('anna.nowak@contoso'),
    mail('anna.nowak@'),
    mail('@contoso.com'),
    mail('anna nowak@contoso.com'),
    mail('anna..nowak@contoso.com'),
    mail('józef@firma.pl'),
    mail('müller@firma.de'),
    mail('"anna nowak"@contoso.com'),
    mail('anna [at] contoso [dot] com'),
    mail('biuro@firma,pl'),
    mail('biuro@firma..pl'),
    mail('biuro@-firma.pl'),
    mail('mailto:biuro@firma.pl'),
    mail('Anna Nowak <anna.nowak@contoso.com>'),
    mail('biuro@firma.pl.'),
    mail('a@firma.pl; b@firma.pl'),
    { agreement: { email: 'prezes(at)firma.pl' } },
  ],
});
