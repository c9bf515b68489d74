import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { countryOf } from './reading/country-of.ts';
import { ofMicrosoft } from './reading/of-microsoft.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'special-qualification';
/** "Education" as the portal's languages say it. */
const education =
  /educa|eduk|édu|bildung|istruz|onderwijs|utbild|uddann|utdann|koulut|oktat|eğitim|vzděl|vzdel|образов|освіт|教育|교육/iu;
const government = /government|gcc\b/i;
const nonprofit = /non-?profit|charit/i;

const say = (variant: string, more: Partial<Report> = {}): Report[] => [
  { message: { key: `${id}.${variant}`, params: {} }, ...more },
];

function ofEducation(account: Partial<Account>): Report[] {
  const segment = account.educationSegment;
  const site = fieldText(account, 'educationWebsite') || fieldText(account, 'website');
  // A page that shows the field demands it; a record that no page has seen yet is only told.
  const missing =
    (segment ?? '').trim() === ''
      ? say('segment', { field: 'educationSegment', severity: segment === undefined ? 'info' : 'error' })
      : [];
  return site === ''
    ? [...missing, ...say('website', { field: 'educationWebsite', severity: 'info' })]
    : missing;
}

const record = (specialQualification: string, more: Partial<Account> = {}): Partial<Account> => ({
  specialQualification,
  ...more,
});
const school = { educationSegment: 'K-12', educationWebsite: 'https://www.liceum.edu.pl' };

export const specialQualification = defineRule({
  id,
  fields: ['specialQualification', 'educationSegment', 'educationWebsite', 'website', 'country'],
  severity: 'warning',
  why: 'A qualification is vetted for days; one that does not fit is denied.',
  source: 'Partner Center, Sell to education customers; customer qualifications (2026-06-21)',
  check(account, context) {
    const chosen = fieldText(account, 'specialQualification');
    if (!ofMicrosoft(context)) return [];
    if (education.test(chosen)) return ofEducation(account);
    if (nonprofit.test(chosen)) return say('nonprofit', { evidence: chosen });
    const segment = fieldText(account, 'educationSegment');
    const left: Report[] =
      segment === ''
        ? []
        : say('leftover', { field: 'educationSegment', severity: 'info', evidence: segment });
    const country = countryOf(account);
    // Only there does Microsoft give out the code that this qualification is validated with.
    const abroad = government.test(chosen) && country !== undefined && country !== 'US';
    return abroad ? [...say('government', { evidence: chosen }), ...left] : left;
  },
});

export const specialQualificationExamples = (): Examples => ({
  good: [
    {},
    record(''),
    record('None', { country: 'PL' }),
    record('Brak', { country: 'PL' }),
    record('Education', school),
    record('Bildung', { ...school, country: 'DE' }),
    record('Education', { educationSegment: 'Higher education', website: 'https://www.uw.edu.pl' }),
    record('Government Community Cloud', { country: 'US' }),
    record('Government Community Cloud'),
    record('State Owned Entity', { country: 'PL' }),
    record('State Owned Entity', { country: 'CN' }),
    record('Keine', { country: 'AT' }),
  ],
  bad: [
    record('Education'),
    record('Education', { educationSegment: '', educationWebsite: 'https://www.liceum.edu.pl' }),
    record('Education', { educationSegment: 'K-12' }),
    record('Edukacja', { educationSegment: '' }),
    record('Éducation', { country: 'FR', educationSegment: ' ' }),
    record('教育', { country: 'JP' }),
    record('Government Community Cloud', { country: 'DE' }),
    record('Government Community Cloud', { country: 'PR' }),
    record('GCC', { country: 'CA' }),
    record('Nonprofit', { country: 'US' }),
    record('None', school),
    record('State Owned Entity', { educationSegment: 'K-12' }),
    record('', { educationSegment: 'Higher education' }),
  ],
});
