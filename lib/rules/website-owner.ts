import { fieldText } from '../account/field-value.ts';
import { hostOf, noHost, ownLabel } from './reading/domain.ts';
import { asTyped } from './reading/email.ts';
import { isSharedHost } from './reading/shared-hosts.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'website-owner';
const fields = ['website', 'educationWebsite'] as const;

function verdict(host: string): { variant: string; severity: Severity } | undefined {
  if (noHost(host) || host === 'google.com') return { variant: 'trial', severity: 'warning' };
  return isSharedHost(host) ? { variant: 'shared', severity: 'info' } : undefined;
}

const site = (website: string) => ({ website });

export const websiteOwner = defineRule({
  id,
  fields: ['website', 'educationWebsite', 'companyName'],
  severity: 'info',
  why: 'Vetting looks at the company’s website.',
  source: 'RFC 2606 and RFC 6761; the sites where anybody has a page',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      const host = text === '' ? undefined : hostOf(text);
      const found = host === undefined ? undefined : verdict(host);
      if (host === undefined || !found) return [];
      const name = fieldText(account, 'companyName').toLowerCase();
      if (name.includes(ownLabel(host))) return [];
      const { variant, severity } = found;
      return [
        {
          field,
          severity,
          message: { key: `${id}.${variant}`, params: { host } },
          evidence: asTyped(text, host),
        },
      ];
    }),
});

export const websiteOwnerExamples = (): Examples => ({
  good: [
    site('https://www.contoso.com'),
    site('https://orlik.pl'),
    site('https://test-fuchs.com'),
    site('https://contoso.com/facebook.com'),
    site('https://notfacebook.com'),
    site('https://websites.fr'),
    site('https://orlik.com.pl'),
    site('https://contoso.wixanswers.de'),
    site('domain'),
    site('brak'),
    site(''),
    { companyName: 'Etsy, Inc.', website: 'https://www.etsy.com' },
    { educationWebsite: 'https://sp12.edu.pl' },
  ],
  bad: [
    site('https://www.facebook.com/orlik'),
    site('facebook.com/orlik'),
    site('https://pl.linkedin.com/company/orlik'),
    site('https://instagram.com/contoso'),
    site('https://contoso.wixsite.com/home'),
    site('https://contoso.business.site'),
    site('https://allegro.pl/uzytkownik/orlik'),
    site('https://contoso.wordpress.com'),
    site('https://www.example.com'),
    site('https://contoso.test'),
    site('www.test.com'),
    site('https://www.google.com'),
    site('https://yourdomain.co.uk'),
    site('asdf.pl'),
    { educationWebsite: 'https://www.facebook.com/sp12' },
  ],
});
