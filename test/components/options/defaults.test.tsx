import { expect, test } from 'vitest';
import { allByRole, byRole } from '../panel/by-role.ts';
import { control, type } from '../sidepanel/sidepanel-stage.tsx';
import { choose, now, press, stage, start } from './options-stage.tsx';

test('the first profile is made on request and put to use', () => {
  const { root, show, settings } = stage();
  show(start);
  expect(root.textContent).toContain('No profile yet');
  press(byRole(root, 'button', 'Add profile'));
  expect(settings().profiles.map((profile) => profile.name)).toEqual(['Profile 1']);
  expect(settings().activeProfile).toBe(settings().profiles[0]?.id);
  expect(root.textContent).toContain('In use');
});

test('defaults are kept as typed, and an emptied one is none', async () => {
  const { root, show, settings } = stage();
  show(start);
  press(byRole(root, 'button', 'Add profile'));
  choose(control<HTMLSelectElement>(root, 'Country/region'), 'PL');
  await type(control(root, 'Phone prefix'), '+48');
  await type(control(root, 'Tags'), 'CSP, NCE, CSP');
  choose(control<HTMLSelectElement>(root, 'Default admin roles (GDAP)'), 'no');
  expect(settings().profiles[0]).toMatchObject({
    country: 'PL',
    phonePrefix: '+48',
    tags: ['CSP', 'NCE'],
    gdapOptIn: false,
  });
  await type(control(root, 'Phone prefix'), '');
  choose(control<HTMLSelectElement>(root, 'Default admin roles (GDAP)'), '');
  expect(settings().profiles[0]?.phonePrefix).toBeUndefined();
  expect(settings().profiles[0]?.gdapOptIn).toBeUndefined();
});

test('a copy holds the same defaults under its own name and is the one edited', () => {
  const { root, show, settings } = stage();
  const profile = { id: 'a', name: 'Poland', country: 'PL' };
  show({ ...start, settings: { ...start.settings, profiles: [profile], activeProfile: 'a' } });
  press(byRole(root, 'button', 'Duplicate'));
  const [, copy] = settings().profiles;
  expect(copy).toMatchObject({ name: 'Poland (copy)', country: 'PL' });
  expect(copy?.id).not.toBe('a');
  expect(control(root, 'Profile name').value).toBe('Poland (copy)');
  press(byRole(root, 'button', 'Use this profile'));
  expect(settings().activeProfile).toBe(copy?.id);
  press(byRole(root, 'button', 'Use no defaults'));
  expect(settings().activeProfile).toBeNull();
});

test('a profile is deleted with a way back', () => {
  const { root, show, actions } = stage();
  const profile = { id: 'a', name: 'Poland' };
  show({ ...start, settings: { ...start.settings, profiles: [profile] } });
  press(byRole(root, 'button', 'Delete profile'));
  expect(actions.deleteProfile).toHaveBeenCalledWith(profile);
});

test('only domains are taken as domains', async () => {
  const { root, show, settings } = stage();
  show(start);
  await type(control(root, 'Your mail and web domains'), 'me@partner.example');
  press(byRole(root, 'button', 'Add: Your mail and web domains'));
  expect(settings().partner.domains).toEqual([]);
  expect(root.textContent).toContain('“me@partner.example” is not a domain');
  await type(control(root, 'Your mail and web domains'), 'Partner.example');
  press(byRole(root, 'button', 'Add: Your mail and web domains'));
  expect(settings().partner.domains).toEqual(['partner.example']);
  press(byRole(root, 'button', 'Remove partner.example'));
  expect(settings().partner.domains).toEqual([]);
});

test('the partner itself: type and market', () => {
  const { root, show, settings } = stage();
  show(start);
  choose(control<HTMLSelectElement>(root, 'Partner type'), 'indirect-provider');
  choose(control<HTMLSelectElement>(root, 'Country of your CSP market'), 'PL');
  expect(settings().partner).toMatchObject({ type: 'indirect-provider', market: 'PL' });
});

test('it says when it saved, and what to do when it could not', () => {
  const { root, show, actions } = stage();
  show({ ...start, save: { state: 'saved', at: now } });
  expect(root.querySelector('.options-head, header')?.textContent).toContain('Saved 12:03');
  show({ ...start, save: { state: 'failed', at: null } });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('is not kept yet');
  press(byRole(root, 'button', 'Try again'));
  expect(actions.retrySave).toHaveBeenCalled();
  show({ ...start, save: { state: 'newer', at: null } });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Update Firstpass');
});

test('tabs are named in both languages and choose by keyboard', () => {
  const { root, show, actions } = stage();
  show({ ...start, language: 'pl' });
  const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
  expect(tabs.map((tab) => tab.textContent)).toEqual([
    'Wartości domyślne',
    'Lista klientów',
    'Portale',
    'Reguły',
    'Sprawdzanie',
    'Dane',
    'Język',
  ]);
  tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(actions.choosePart).toHaveBeenCalledWith('customer-list');
  expect(allByRole(root, 'button', /look/i)).toEqual([]);
});
