import { expect, test } from 'vitest';
import { organisationProfile, settingsUnder } from '../../../lib/account/settings-under.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { control, type } from '../sidepanel/sidepanel-stage.tsx';
import { choose, press, stage, start } from './options-stage.tsx';

const policy = {
  organisationName: 'Contoso IT',
  language: 'en',
  partnerType: 'direct',
  partnerDomains: ['contoso.example'],
  profile: { name: 'Contoso standard', country: 'PL' },
  ruleSeverities: { 'email-format': 'off' },
  forbiddenLookups: ['*'],
  maxDraftDays: 14,
} as const;
const given = { ...policy, partnerDomains: [...policy.partnerDomains], forbiddenLookups: ['*'] };
const managed = {
  ...start,
  settings: settingsUnder(given, start.settings),
  managed: { policy: given, refused: [] },
};

/** @returns what a screen reader adds to the control's name. */
function explained(root: HTMLElement, control: Element): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => root.querySelector(`[id="${id}"]`)?.textContent).join(' ');
}

test('without a policy there is no word of one', () => {
  const { root, show } = stage();
  show(start);
  expect(root.querySelector('.managed-lines')).toBeNull();
  expect(root.textContent).not.toContain('organisation');
});

test('says who set what, on top of every part', () => {
  const { root, show } = stage();
  show({ ...managed, part: 'customer-list' });
  expect(root.textContent).toContain('Some of this is set by Contoso IT.');
  const lines = allByRole(root.querySelector('.managed-lines') as HTMLElement, 'listitem').map(
    (line) => line.textContent,
  );
  expect(lines).toEqual([
    'Profile of defaults: Contoso standard',
    'Your mail and web domains: contoso.example',
    'Partner type: Direct-bill partner',
    'Rules: 1 rule',
    'Drafts: days after the last change: at most 14 days',
    'Language of Firstpass: English',
    'Lookups that are not allowed: all',
  ]);
});

test('an organisation without a name, and a policy with mistakes', () => {
  const { root, show } = stage();
  show({ ...start, managed: { policy: { partnerType: 'direct' }, refused: ['colour', 'maxDraftDays'] } });
  expect(root.textContent).toContain('Some of this is set by your organisation.');
  expect(root.textContent).toContain('2 entries of the policy have no effect.');
  expect(root.textContent).toContain('colour, maxDraftDays');
});

test('managed choices are off and say why', () => {
  const { root, show } = stage();
  show(managed);
  const partner = control<HTMLSelectElement>(root, 'Partner type');
  expect([partner.disabled, partner.value, explained(root, partner)]).toEqual([
    true,
    'direct',
    'Set by Contoso IT.',
  ]);
  expect(control<HTMLSelectElement>(root, 'Country of your CSP market').disabled).toBe(false);
  show({ ...managed, part: 'language' });
  const language = control<HTMLSelectElement>(root, 'Language of Firstpass');
  expect(language.disabled).toBe(true);
  expect(explained(root, language)).toContain('Set by Contoso IT.');
  show({ ...managed, part: 'rules' });
  const rule = root.querySelector('[aria-describedby=why-email-format]') as HTMLSelectElement;
  expect([rule.disabled, rule.value]).toEqual([true, 'off']);
  expect(explained(root, rule)).toContain('Set by Contoso IT.');
});

test('its items stay in a list, the user’s own can go', async () => {
  const { root, show, settings } = stage();
  show(managed);
  await type(control(root, 'Your mail and web domains'), 'own.example');
  press(byRole(root, 'button', 'Add: Your mail and web domains'));
  expect(settings().partner.domains).toEqual(['contoso.example', 'own.example']);
  expect(
    allByRole(root, 'button').some((one) => one.getAttribute('aria-label') === 'Remove contoso.example'),
  ).toBe(false);
  press(byRole(root, 'button', 'Remove own.example'));
  expect(settings().partner.domains).toEqual(['contoso.example']);
});

test('its profile can’t be changed or deleted, but duplicated and left unused', () => {
  const { root, show, settings } = stage();
  show(managed);
  expect(root.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
  expect(explained(root, root.querySelector('fieldset') as Element)).toContain('Set by Contoso IT.');
  expect(root.textContent).not.toContain('Delete profile');
  press(byRole(root, 'button', 'Duplicate'));
  expect(settings().profiles.map(({ id }) => id === organisationProfile)).toEqual([true, false]);
  expect(root.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(false);
  choose(control<HTMLSelectElement>(root, 'Profile to edit'), organisationProfile);
  press(byRole(root, 'button', 'Use no defaults'));
  expect(settings().activeProfile).toBeNull();
});

test('days beyond the organisation’s are refused', async () => {
  const { root, show, settings } = stage();
  show({ ...managed, part: 'data' });
  const days = () => control(root, 'Drafts: days after the last change');
  expect(explained(root, days())).toBe('At most 14, set by Contoso IT.');
  await type(days(), '15');
  expect(root.textContent).toContain('Enter a whole number from 1 to 14.');
  expect(settings().expiry.draftDays).toBe(14);
  await type(days(), '7');
  expect(settings().expiry.draftDays).toBe(7);
});
