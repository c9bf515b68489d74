import { expect, test } from 'vitest';
import type { Policy } from '../../../lib/account/policy.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../lib/account/settings.ts';
import { organisationProfile, ownAfter, settingsUnder } from '../../../lib/account/settings-under.ts';

const policy: Policy = {
  language: 'pl',
  partnerType: 'direct',
  partnerMarket: 'PL',
  partnerDomains: ['contoso.example'],
  allowedNames: ['ACME HOLD'],
  allowedWords: ['Przeds.'],
  ownAbbreviations: [{ short: 'PUP', long: 'Przedsiębiorstwo Usług Pożarniczych' }],
  profile: { name: 'Contoso', country: 'PL' },
  ruleSeverities: { 'email-format': 'error' },
  maxDraftDays: 14,
  maxListDays: 30,
};

const own: Settings = {
  language: 'en',
  profiles: [{ id: 'mine', name: 'Mine' }],
  activeProfile: null,
  partner: { domains: ['own.example', 'contoso.example'], type: 'indirect-reseller', market: 'DE' },
  rules: {
    severities: { 'email-format': 'off', 'phone-format': 'off' },
    allowedNames: ['Mine'],
    allowedWords: [],
    ownAbbreviations: [{ short: 'FFW', long: 'Freiwillige Feuerwehr' }],
  },
  expiry: { draftDays: 60, listDays: 7 },
};

test('without a policy everything is the user’s', () => {
  expect(settingsUnder({}, own)).toEqual(own);
});

test('the organisation’s word is in force, its lists join the user’s, days are capped', () => {
  expect(settingsUnder(policy, own)).toEqual({
    language: 'pl',
    profiles: [
      { id: organisationProfile, name: 'Contoso', country: 'PL' },
      { id: 'mine', name: 'Mine' },
    ],
    activeProfile: organisationProfile,
    partner: { domains: ['contoso.example', 'own.example'], type: 'direct', market: 'PL' },
    rules: {
      severities: { 'email-format': 'error', 'phone-format': 'off' },
      allowedNames: ['ACME HOLD', 'Mine'],
      allowedWords: ['Przeds.'],
      ownAbbreviations: [
        { short: 'PUP', long: 'Przedsiębiorstwo Usług Pożarniczych' },
        { short: 'FFW', long: 'Freiwillige Feuerwehr' },
      ],
    },
    expiry: { draftDays: 14, listDays: 7 },
  });
});

test.each([
  ['none', {}],
  ['some', policy],
])('a change of nothing stores what was there before, with %s of a policy', (_, given) => {
  const back = ownAfter(settingsUnder(given, own), own, given);
  expect({ ...back, partner: { ...back.partner, domains: back.partner.domains.toSorted() } }).toEqual({
    ...own,
    partner: { ...own.partner, domains: own.partner.domains.toSorted() },
  });
  expect(ownAfter(settingsUnder(given, defaultSettings), defaultSettings, given)).toEqual(defaultSettings);
});

test('what the user adds is theirs, what the organisation set stays out', () => {
  const shown = settingsUnder(policy, defaultSettings);
  const changed = {
    ...shown,
    partner: { ...shown.partner, domains: [...shown.partner.domains, 'new.example'] },
    rules: { ...shown.rules, severities: { ...shown.rules.severities, 'phone-format': 'off' as const } },
    expiry: { draftDays: 5, listDays: 30 },
  };
  expect(ownAfter(changed, defaultSettings, policy)).toEqual({
    ...defaultSettings,
    partner: { ...defaultSettings.partner, domains: ['new.example'] },
    rules: { ...defaultSettings.rules, severities: { 'phone-format': 'off' } },
    expiry: { draftDays: 5, listDays: 90 },
  });
});

test('the organisation’s profile is used until the user takes another, or none', () => {
  const after = (activeProfile: string | null) =>
    ownAfter({ ...settingsUnder(policy, own), activeProfile }, own, policy);
  expect(settingsUnder(policy, after('mine')).activeProfile).toBe('mine');
  expect(settingsUnder(policy, after(null)).activeProfile).toBeNull();
  expect(settingsUnder(policy, after(organisationProfile)).activeProfile).toBe(organisationProfile);
  // Without the policy "none" is none as before.
  expect(settingsUnder({}, after(null)).activeProfile).toBeNull();
  expect(settingsUnder({}, after(organisationProfile)).activeProfile).toBeNull();
});

test('own abbreviations: what the user adds or removes is theirs, what the organisation set stays out', () => {
  const shown = settingsUnder(policy, own);
  const { ownAbbreviations: [theirs, mine] = [] } = shown.rules;
  const added = { short: 'TRN', long: 'Talleres Reunidos' };
  const after = (ownAbbreviations: Settings['rules']['ownAbbreviations']) =>
    ownAfter({ ...shown, rules: { ...shown.rules, ownAbbreviations } }, own, policy).rules.ownAbbreviations;
  if (!theirs || !mine) throw new Error('Both lists are in force.');
  expect(after([theirs, mine, added])).toEqual([mine, added]);
  expect(after([theirs])).toEqual([]);
  // The same short form for something else is an entry of its own.
  expect(after([theirs, { ...theirs, long: 'Pracownia' }])).toEqual([{ ...theirs, long: 'Pracownia' }]);
});

test('settings of before there were own abbreviations are read, and stay as they were', () => {
  const { ownAbbreviations: _, ...rules } = own.rules;
  const old = settingsSchema.parse(JSON.parse(JSON.stringify({ ...own, rules })));
  expect(settingsUnder({}, old).rules).toEqual(rules);
  expect(JSON.stringify(ownAfter(settingsUnder(policy, old), old, policy).rules)).not.toContain('ownAbbr');
});

test('which lookups the user switched on stays the user’s, whatever the organisation forbids', () => {
  const chosen = { ...own, lookups: ['microsoft-tenant'] };
  const forbidding = { ...policy, forbiddenLookups: ['*'] };
  expect(ownAfter(settingsUnder(forbidding, chosen), chosen, forbidding).lookups).toEqual([
    'microsoft-tenant',
  ]);
});

test('settings stored before there were lookups are read as they are', () => {
  expect(settingsSchema.parse(own)).toEqual(own);
  const lookups = ['microsoft-tenant', 'one of a later version'];
  expect(settingsSchema.parse({ ...own, lookups }).lookups).toEqual(lookups);
});
