import { fieldText } from '../account/field-value.ts';
import { isKeyboardWalk } from '../names/keyboard-walk.ts';
import { hostOf, ownLabel } from './reading/domain.ts';
import { asTyped } from './reading/email.ts';
import { isSharedHost } from './reading/shared-hosts.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'website-owner';
const fields = ['website', 'educationWebsite'] as const;

const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local)$/;
const trial =
  /^(?:test|testing|testfirma|domain|domena|yourdomain|mydomain|yourwebsite|mywebsite|website|yourcompany|none|asdf|qwerty|xxx|google|microsoft)$/;

function verdict(host: string): { variant: string; severity: Severity } | undefined {
  if (reserved.test(host)) return { variant: 'reserved', severity: 'warning' };
  if (isSharedHost(host) && !/^(?:www\.)?google\.com$/.test(host))
    return { variant: 'shared', severity: 'info' };
  const label = ownLabel(host);
  const madeUp = trial.test(label) || isKeyboardWalk(label);
  return madeUp ? { variant: 'trial', severity: 'warning' } : undefined;
}

const site = (website: string) => ({ website });

export const websiteOwner = defineRule({
  id,
  fields: ['website', 'educationWebsite', 'companyName'],
  severity: 'info',
  why: 'Vetting looks at the company’s own website; a page on a site of everybody’s shows less.',
  source: 'RFC 2606 and RFC 6761 for the names kept for tests; social networks and free hosts of sites',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      const host = text === '' ? undefined : hostOf(text);
      const found = host === undefined ? undefined : verdict(host);
      if (host === undefined || !found) return [];
      const name = fieldText(account, 'companyName').toLowerCase();
      if (found.variant !== 'reserved' && name.includes(ownLabel(host))) return [];
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
