import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/account/settings.ts';
import { type CheckRequest, checkRecord } from '../../../lib/flows/check-record.ts';

const now = Date.UTC(2026, 10, 22);
const request: CheckRequest = { portal: 'partner-center', account: {}, offered: {}, present: [] };
const check = (part: Partial<CheckRequest>, language: 'en' | 'pl' = 'en') =>
  checkRecord({ ...request, ...part }, defaultSettings, language, now);

test('a country in any language is understood, and its postal code offered', () => {
  const found = check({ account: { country: 'Polska', postalCode: '00838' } }).find(
    (one) => one.field === 'postalCode',
  );
  expect(found).toMatchObject({ severity: 'warning', missing: false, value: '00838' });
  expect(found?.fixes[0]).toMatchObject({ label: '00-838', safe: true, set: { postalCode: '00-838' } });
});

test('only fields that the page asks for are missing', () => {
  const missing = check({ account: { companyName: 'Orlik S.A.' }, present: ['companyName', 'city'] }).filter(
    (one) => one.missing,
  );
  expect(missing.map((one) => one.field)).toEqual(['city']);
});

test('on a portal that the user named only its own form can tell what is missing, and nothing that is Microsoft’s alone', () => {
  const account = { companyName: 'Orlik S.A.', country: 'PL' };
  const missing = (present: CheckRequest['present'], portal = 'generic') =>
    check({ portal, account, present })
      .filter((one) => one.missing)
      .map((one) => one.field);
  const asked: CheckRequest['present'] = ['companyName', 'country', 'city', 'registrationId', 'phone'];
  expect(missing(asked)).toEqual(['city']);
  expect(missing(asked, 'partner-center').sort()).toEqual(['city', 'phone', 'registrationId']);
  // In the side panel and the popup, which know no form.
  expect(missing([])).toEqual([]);
  expect(missing([], 'partner-center')).toContain('domainPrefix');
  // What is wrong stays wrong.
  const wrong = check({ portal: 'generic', account: { ...account, postalCode: '00838' } });
  expect(wrong.map((one) => one.field)).toEqual(['postalCode']);
});

test('texts come in the language asked for, with names for fields and countries', () => {
  const english = check({ present: ['city'] })[0]?.text;
  const polish = check({ present: ['city'] }, 'pl')[0]?.text;
  expect(english).toContain('City');
  expect(polish).toContain('Miejscowość');
});

test("the partner's own mail domain is an error for the contact", () => {
  const settings = {
    ...defaultSettings,
    partner: { ...defaultSettings.partner, domains: ['partner.example'] },
  };
  const found = checkRecord({ ...request, account: { email: 'anna@partner.example' } }, settings, 'en', now);
  expect(found.find((one) => one.field === 'email' && !one.missing)).toMatchObject({ severity: 'error' });
});

test('a state picked from the page’s own list is right, whatever form the list has', () => {
  const account = { country: 'US', state: 'Washington' };
  const wrong = (offered: CheckRequest['offered']) =>
    check({ account, offered }).filter((one) => one.field === 'state');
  expect(wrong({ state: ['Washington'] })).toEqual([]);
  expect(wrong({})).toHaveLength(1);
});

test('two findings of one rule in one value are told apart, and the same one keeps its id', () => {
  const ids = (companyName: string) =>
    check({ account: { companyName, country: 'PL' } })
      .filter((one) => one.rule === 'company-name-abbreviation')
      .map((one) => one.id);
  const [first, second, ...others] = ids('Przeds. Handlowe Zakł. Nowak');
  expect([first === second, second === undefined, others]).toEqual([false, false, []]);
  expect(ids('Przeds. Handlowe Zakł. Nowak')).toEqual([first, second]);
  expect(ids('Przeds. Handlowe Nowak')).not.toContain(first);
  expect(new Set(ids('Zakł. Nowak i Zakł. Kowal')).size).toBe(2);
});

test('own abbreviations of the settings reach the rules', () => {
  const ownAbbreviations = [{ short: 'PUP', long: 'Pracownia Usług Plastycznych' }];
  const settings = { ...defaultSettings, rules: { ...defaultSettings.rules, ownAbbreviations } };
  const account = { companyName: 'PUP Nowak' };
  const found = checkRecord({ ...request, account }, settings, 'pl', now).find(
    (one) => one.rule === 'company-name-own-abbreviation',
  );
  expect(found).toMatchObject({
    severity: 'warning',
    text: '„PUP” to skrót: Pracownia Usług Plastycznych. Wpisz pełne brzmienie.',
    fixes: [{ label: 'Pracownia Usług Plastycznych Nowak' }],
  });
});
