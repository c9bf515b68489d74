import { expect, test } from 'vitest';
import { rules } from '../../../lib/rules/index.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { control, type } from '../sidepanel/sidepanel-stage.tsx';
import { choose, press, readyList, stage, start } from './options-stage.tsx';

test.each(['en', 'pl'] as const)('every rule is listed with its title and its reason (%s)', (language) => {
  const { root, show } = stage();
  show({ ...start, language, part: 'rules' });
  const why = [...root.querySelectorAll('[id^=why-]')];
  expect(why.map((one) => one.id).sort()).toEqual(rules.map((rule) => `why-${rule.id}`).sort());
  for (const one of why) expect(one.textContent).toMatch(/.{20}/);
  for (const title of root.querySelectorAll('.rule-title')) expect(title.textContent).not.toContain('.title');
});

test('a severity is set and taken back', () => {
  const { root, show, settings } = stage();
  show({ ...start, part: 'rules' });
  const select = root.querySelector('[aria-describedby=why-email-format]') as HTMLSelectElement;
  choose(select, 'off');
  expect(settings().rules.severities).toEqual({ 'email-format': 'off' });
  choose(select, '');
  expect(settings().rules.severities).toEqual({});
});

test('rules are found by their words', async () => {
  const { root, show } = stage();
  show({ ...start, part: 'rules' });
  await type(control(root, 'Search rules'), 'postal code');
  expect(root.querySelector('#why-postal-code-format')).toBeTruthy();
  expect(root.querySelector('#why-email-format')).toBeNull();
  await type(control(root, 'Search rules'), 'zzz');
  expect(root.textContent).toContain('No rule matches “zzz”.');
});

test('names and words are declared right', async () => {
  const { root, show, settings } = stage();
  show({ ...start, part: 'rules' });
  await type(control(root, 'Words that are right'), ' Przeds. ');
  press(byRole(root, 'button', 'Add: Words that are right'));
  expect(settings().rules.allowedWords).toEqual(['Przeds.']);
  press(byRole(root, 'button', 'Remove Przeds.'));
  expect(settings().rules.allowedWords).toEqual([]);
});

test('only whole days from 1 to 365 are kept', async () => {
  const { root, show, settings } = stage();
  show({ ...start, part: 'data' });
  const days = () => control(root, 'Drafts: days after the last change');
  for (const bad of ['0', '366', '1.5', 'x', '']) {
    await type(days(), bad);
    expect(root.textContent, bad).toContain('Enter a whole number from 1 to 365.');
    expect(settings().expiry.draftDays).toBe(30);
  }
  await type(days(), '14');
  expect(settings().expiry.draftDays).toBe(14);
  expect(root.textContent).not.toContain('Enter a whole number');
});

test('a refused export says that nothing was imported', () => {
  const { root, show } = stage();
  show({ ...start, part: 'data', data: { ...start.data, importError: 'newer' } });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('Nothing was imported');
});

test('delete everything names what goes and asks', () => {
  const { root, show, actions } = stage();
  show({ ...start, part: 'data', list: readyList });
  press(byRole(root, 'button', 'Delete everything…'));
  const items = allByRole(root.querySelector('dialog') as HTMLElement, 'listitem').map(
    (one) => one.textContent,
  );
  expect(items).toEqual([
    '2 records',
    'the list of 12,418 customers',
    '0 profiles of defaults',
    'your settings',
  ]);
  expect(actions.deleteEverything).not.toHaveBeenCalled();
  press(byRole(root, 'button', 'Delete everything'));
  expect(actions.deleteEverything).toHaveBeenCalled();
});

test('the language changes at once', () => {
  const { root, show, settings } = stage();
  show({ ...start, part: 'language' });
  choose(control<HTMLSelectElement>(root, 'Language of Firstpass'), 'pl');
  expect(settings().language).toBe('pl');
  show({ ...start, part: 'language', language: 'pl' });
  expect(control(root, 'Język Firstpass')).toBeTruthy();
});
