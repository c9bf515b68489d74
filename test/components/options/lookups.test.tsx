import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { lookupOrigins } from '../../../lib/lookups/lookup.ts';
import { enLookups } from '../../../lib/texts/en/lookups.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { press, stage, start } from './options-stage.tsx';

const host = 'login.microsoftonline.com';
const open = { ...start, part: 'lookups' as const };
const on = {
  ...open,
  reachable: [lookupOrigins['microsoft-tenant']],
  settings: { ...start.settings, lookups: ['microsoft-tenant'] },
};
const switchOn = 'Switch on: Microsoft tenant';
const switchOff = 'Switch off: Microsoft tenant';
const standing = (root: ParentNode) => root.querySelector('.lookup .chip')?.textContent;

test('a lookup is off at first and says what it sends to whom before it can be switched on', () => {
  const { root, show } = stage();
  show(open);
  expect(standing(root)).toBe('Off');
  expect(byRole(root, 'region', 'Lookups').textContent).toContain(enLookups['lookups.intro']);
  const card = root.querySelector('.lookup') as HTMLElement;
  for (const text of [
    host,
    enLookups['lookups.microsoft-tenant.sends'],
    enLookups['lookups.microsoft-tenant.keeps'],
  ])
    expect(card.textContent).toContain(text);
  expect(card.textContent).toContain(enLookups['lookups.willAsk'].replace('{host}', host));
  expect(byRole(root, 'button', switchOn)).toBeTruthy();
});

test('switching on asks at once; the focus stays on the button, which then switches off', async () => {
  const { root, show, actions } = stage();
  show(open);
  actions.switchLookupOn = vi.fn(async () => true);
  const button = byRole(root, 'button', switchOn);
  button.focus();
  button.click();
  // The browser asks only in the turn of the click.
  expect(actions.switchLookupOn).toHaveBeenCalledExactlyOnceWith('microsoft-tenant');
  await act(async () => {});
  show(on);
  expect(standing(root)).toBe('On');
  expect(document.activeElement).toBe(byRole(root, 'button', switchOff));
  press(byRole(root, 'button', switchOff));
  expect(actions.switchLookupOff).toHaveBeenCalledExactlyOnceWith('microsoft-tenant');
});

test('what the browser refused stays off and says what to do', async () => {
  const { root, show, actions } = stage();
  show(open);
  actions.switchLookupOn = vi.fn(async () => false);
  await act(async () => byRole(root, 'button', switchOn).click());
  expect(root.querySelector('.lookup [role=status]')?.textContent).toContain(
    enLookups['lookups.refused'].replace('{host}', host),
  );
  actions.switchLookupOn = vi.fn(async () => true);
  await act(async () => byRole(root, 'button', switchOn).click());
  expect(root.querySelector('.lookup [role=status]')?.textContent).toBe('');
});

test.each([
  ['the browser took it', { ...on, reachable: [] }],
  ['it was only allowed, never switched on', { ...on, settings: start.settings }],
])('%s: it is off', (_, state) => {
  const { root, show } = stage();
  show(state);
  expect(standing(root)).toBe('Off');
  expect(byRole(root, 'button', switchOn)).toBeTruthy();
});

test('what the organisation forbids can’t be switched on and counts as off', () => {
  const { root, show } = stage();
  show({ ...on, managed: { policy: { forbiddenLookups: ['*'] }, refused: [] } });
  expect(standing(root)).toBe('Off');
  expect(root.textContent).toContain(enLookups['lookups.forbidden']);
  expect(allByRole(root, 'button', /Switch/)).toEqual([]);
});
