import { expect, test } from 'vitest';
import type { PanelState } from '../../../components/panel/panel-state.ts';
import { allByRole, byRole } from './by-role.ts';
import {
  calm,
  empty,
  finding,
  personNumber,
  postalCode,
  readyList,
  shortened,
  stage,
} from './panel-stage.tsx';

const headings: [string, Partial<PanelState>, string][] = [
  ['mistakes and doubts', { findings: [postalCode, personNumber, shortened] }, '2 to fix, 1 to check'],
  ['only doubts', { findings: [shortened] }, '1 to check'],
  ['a hint alone stops nobody', { findings: [finding('city', { severity: 'info' })] }, 'Ready for review'],
  ['nothing wrong', {}, 'Ready for review'],
  [
    'an untouched form',
    { findings: [empty('city'), empty('email')], draft: { state: 'none', at: null } },
    'Empty form: 2 fields to fill',
  ],
  ['a form half filled', { findings: [empty('city')] }, '1 field still empty'],
  ['empty fields are no mistakes', { findings: [postalCode, empty('city')] }, '1 to fix'],
  ['first check under way', { checking: true }, 'Checking the form'],
  ['no form', { status: 'no-form' }, 'No form on this page'],
  ['review', { step: 'review' }, 'Review, then submit'],
  ['review with a mistake left', { step: 'review', findings: [postalCode] }, '1 to fix'],
  ['confirmation', { step: 'confirmation', findings: [postalCode] }, 'Customer added'],
  ['after an update', { status: 'gone', findings: [postalCode] }, 'Reload this page'],
  ['no answers', { status: 'background-silent' }, 'Checks don’t answer'],
];

test.each(headings)('the heading tells how things stand: %s', (_, state, wanted) => {
  const root = stage().show(state);
  byRole(root, 'region', 'Firstpass');
  byRole(root, 'heading', wanted);
  expect(byRole(root, 'status').textContent).toContain(wanted);
});

test('while a clean form is checked again, the last word stands', () => {
  const { show } = stage();
  show({});
  byRole(show({ checking: true }), 'heading', 'Ready for review');
  byRole(show({ findings: [postalCode] }), 'heading', '1 to fix');
});

test('after an update it says whether the text is saved', () => {
  const { show } = stage();
  const at = new Date(calm.now).setHours(9, 5, 0, 0);
  const told = (draft: PanelState['draft']) => show({ status: 'gone', draft }).textContent;
  expect(told({ state: 'none', at: null })).toContain('Firstpass was updated. Reload the page');
  expect(told({ state: 'saved', at })).toContain('Your text is saved up to 09:05.');
  expect(told({ state: 'failed', at })).toContain('What you typed after 09:05 is not saved.');
  expect(told({ state: 'failed', at: null })).toContain('What you typed is not saved.');
  expect(told({ state: 'failed', at })).not.toContain('saved up to');
});

test('the list line gives size and age, or what to do', () => {
  const { show } = stage();
  const line = (list: PanelState['verdict']['list']) =>
    show({ verdict: { level: 'none', list } }).textContent;
  expect(line(readyList)).toContain('12,418 customers, 3 days old');
  expect(line({ ...readyList, importedAt: calm.now })).toContain('12,418 customers, from today');
  expect(line({ state: 'none' })).toContain('No customer list. Import it in options.');
  expect(line({ state: 'unavailable' })).toContain('Customer list can’t be read');
});

test('what was removed to make room is said, and that nothing more could be', () => {
  const { show } = stage();
  const saved = show({ removed: 2 }).textContent;
  expect(saved).toContain('2 old drafts were removed to make room.');
  const failed = show({ removed: 2, draft: { state: 'failed', at: null, why: 'full' } }).textContent;
  expect(failed).toContain('The browser has no more room for Firstpass');
  expect(failed).not.toContain('What you type here is saved');
  expect(show({ draft: { state: 'failed', at: null, why: 'refused' } }).textContent).toContain(
    'Copy what you typed before you leave this page.',
  );
});

test('a record that a newer version wrote is said to be left alone', () => {
  const { show } = stage();
  expect(show({ newer: true }).textContent).toContain('A newer Firstpass wrote this record.');
});

test('a list that the browser dropped is said, with its size and day', () => {
  const { show } = stage();
  const list = { ...readyList, state: 'lost' as const };
  const text = show({ verdict: { level: 'unknown', list } }).textContent;
  expect(text).toContain('Your customer list is gone.');
  expect(text).toContain('(12,418 customers)');
  expect(text).toContain('Customer list gone');
  expect(text).not.toContain('No customer list');
});

test.each([
  ['certain', 'Already a customer.'],
  ['likely', 'May already be a customer.'],
  ['possible', 'Could already be a customer.'],
  ['limited', 'Too many companies in one minute.'],
] as const)('the verdict %s is a hint with a way to the side panel', (level, title) => {
  const { show, on } = stage();
  const root = show({ verdict: { level, list: readyList } });
  expect(root.textContent).toContain(title);
  const ways = allByRole(root, 'button', 'Open side panel');
  expect(ways).toHaveLength(2);
  ways[1]?.click();
  expect(on.openSidePanel).toHaveBeenCalledOnce();
});

test('a list still being searched is never shown as "none"', () => {
  const root = stage().show({ verdict: { level: 'checking', list: readyList } });
  expect(root.textContent).toContain('Looking in your customer list…');
});

test('Polish counts by its own rules', () => {
  const { show } = stage();
  const title = (count: number) =>
    byRole(
      show({
        language: 'pl',
        draft: { state: 'none', at: null },
        findings: calm.onPage.slice(0, count).map((key) => empty(key)),
      }),
      'heading',
      /Pusty/,
    ).textContent;
  expect(title(1)).toBe('Pusty formularz: 1 pole do wypełnienia');
  expect(title(3)).toBe('Pusty formularz: 3 pola do wypełnienia');
  expect(title(5)).toBe('Pusty formularz: 5 pól do wypełnienia');
});
