import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { squeezed } from '../shared/text.ts';
import { fieldFix } from './field-fix.ts';
import { isDomain } from './reading/email.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'website-format';
const fields = ['website', 'educationWebsite'] as const;

/** A scheme as people type it: "htp://", "https//", "http:/", "https;//". */
const scheme = /^(h{1,2}t{1,3}ps?)(?:[:;]\/{0,3}|\/\/)/i;

type Site = { secure: boolean; named: boolean; host: string; port: string; path: string };

/** @returns the parts of a web address, whatever its host is worth. */
function partsOf(text: string): Site {
  const found = scheme.exec(text);
  const rest = text.slice(found?.[0].length ?? 0);
  const end = rest.search(/[/?#]/);
  const [head, path] = end < 0 ? [rest, ''] : [rest.slice(0, end), rest.slice(end)];
  const port = /:\d{1,5}$/.exec(head)?.[0] ?? '';
  const host = head.slice(0, head.length - port.length);
  return { secure: /s$/i.test(found?.[1] ?? 's'), named: found !== null, host, port, path };
}

const written = ({ secure, host, port, path }: Site) => `http${secure ? 's' : ''}://${host}${port}${path}`;

/** @returns the host without what fingers add: blanks, commas for dots, doubled dots. */
const mended = (host: string) =>
  host
    .replace(/\s+/gu, '')
    .replace(/[,.]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/^w{2,4}\./i, 'www.');

/** An address that any browser opens as it stands. */
const isPlain = (text: string) => /^https?:\/\//i.test(text) && !/\s/u.test(text);

function checkOne(field: FieldKey, text: string): Report[] {
  const report = (variant: string, value?: string, safe = false): Report => ({
    field,
    severity: variant === 'scheme' ? 'info' : 'warning',
    message: { key: `${id}.${variant}`, params: value === undefined ? {} : { value } },
    evidence: text,
    fix: value === undefined ? undefined : fieldFix(id, field, value, safe),
  });
  const site = partsOf(text);
  const isHost = isDomain(site.host);
  if (isHost && isPlain(text)) return [];
  if (isHost && !site.named && !/\s/u.test(text))
    return [report('scheme', written({ ...site, secure: true }), true)];
  const tidy = { ...site, host: mended(site.host), path: squeezed(site.path).split(' ', 1)[0] ?? '' };
  if (text.includes('@') || !isDomain(tidy.host)) return [report('invalid')];
  return [report('slip', written(tidy))];
}

const site = (website: string) => ({ website });

export const websiteFormat = defineRule({
  id,
  fields: ['website', 'educationWebsite'],
  severity: 'warning',
  why: 'Vetting looks at the company’s website.',
  source: 'RFC 3986 and RFC 1123',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      return text === '' ? [] : checkOne(field, text);
    }),
});

export const websiteFormatExamples = (): Examples => ({
  good: [
    site('https://www.contoso.com'),
    site('http://orlik.pl'),
    site('https://orlik.com.pl/'),
    site('https://contoso.de/kontakt?lang=de#top'),
    site('https://münchen.de'),
    site('https://xn--mnchen-3ya.de'),
    site('https://пример.рф'),
    site('HTTPS://WWW.CONTOSO.FR'),
    site('https://contoso.co.uk:8443/x'),
    site('https://sub.contoso.museum'),
    site(''),
    { educationWebsite: 'https://sp12.edu.pl' },
  ],
  bad: [
    site('www.contoso.com'),
    site('orlik.pl'),
    site('contoso.de/kontakt'),
    site('htp://contoso.fr'),
    site('http:/contoso.it'),
    site('https//contoso.es'),
    site('https://www,contoso.com'),
    site('www.contoso .com'),
    site('wwww.contoso.nl..'),
    site('https://contoso'),
    site('brak'),
    site('n/a'),
    site('www orlik pl'),
    site('https://https://contoso.com'),
    { educationWebsite: 'sp12.edu.pl' },
  ],
});
