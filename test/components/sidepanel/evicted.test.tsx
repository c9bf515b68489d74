import { expect, test } from 'vitest';
import { byRole } from '../panel/by-role.ts';
import { now, quiet, stage, withRecord } from './sidepanel-stage.tsx';

test('what was removed to make room is told until it is dismissed', () => {
  const { root, show, actions } = stage();
  show({ ...quiet, evicted: { drafts: 2, aside: 1, at: now } });
  expect(root.textContent).toContain('2 old drafts were removed to make room.');
  expect(root.textContent).toContain('1 value that could not be read was removed to make room.');
  byRole(root, 'button', 'Dismiss').click();
  expect(actions.dismissEvicted).toHaveBeenCalledOnce();
  show(quiet);
  expect(root.textContent).not.toContain('removed to make room');
});

test.each([
  ['full', 'the browser has no more room for Firstpass'],
  ['newer', 'a newer version of Firstpass wrote this record'],
  ['refused', 'the browser refused to store it'],
] as const)('an edit that could not be saved says why: %s', (why, text) => {
  const { root, show } = stage();
  show({ ...withRecord({ city: 'Łódź' }), save: { state: 'failed', at: null, why } });
  expect(root.textContent).toContain(text);
  expect(root.textContent).toContain('What you typed is still here.');
});
