import { expect, test } from 'vitest';
import { fieldKeys } from '../../../lib/account/field-keys.ts';
import { enFields } from '../../../lib/texts/en/fields.ts';
import { plFields } from '../../../lib/texts/pl/fields.ts';
import { byRole, descriptionOf } from '../panel/by-role.ts';
import { control, finding, now, quiet, stage, type, withRecord } from './sidepanel-stage.tsx';

const rare = ['educationSegment', 'educationWebsite', 'orderLines.offer', 'orderLines.quantity', 'gdapOptIn'];
const asked = fieldKeys.filter((key) => !rare.includes(key));

test.each([
  ['en', enFields],
  ['pl', plFields],
] as const)('every field of the form has a labelled control (%s)', (language, names) => {
  const { root, show } = stage();
  show({ ...quiet, language });
  for (const key of asked) expect(control(root, names[key]).id, key).toBe(`field-${key.replace('.', '-')}`);
});

test('education fields are asked for education customers only', () => {
  const { root, show } = stage();
  show(quiet);
  expect(() => control(root, 'Education segment')).toThrow();
  show(withRecord({ specialQualification: 'Education' }));
  expect(control(root, 'Education segment')).toBeTruthy();
});

test('typing is handed on key by key', async () => {
  const { root, show, actions } = stage();
  show(quiet);
  await type(control(root, 'Company name'), 'Nowak');
  expect(actions.edit).toHaveBeenCalledWith('companyName', 'Nowak');
  await type(control(root, 'Tags'), 'CSP, NCE,');
  expect(actions.edit).toHaveBeenCalledWith('tags', ['CSP', 'NCE']);
});

test('a clean sheet keeps its controls when the first keystroke gives it an id', () => {
  const { root, show } = stage();
  show(quiet);
  const before = control(root, 'Company name');
  before.focus();
  const begun = withRecord({ companyName: 'N' });
  show(begun);
  expect(control(root, 'Company name')).toBe(before);
  expect(document.activeElement).toBe(before);
  show({ ...begun, record: { ...begun.record, sheet: 1, values: {} } });
  expect(control(root, 'Company name')).not.toBe(before);
});

test('a finding stands under its field, is tied to it, and can be fixed or ignored', () => {
  const { root, show, actions } = stage();
  const one = finding();
  show({ ...withRecord({ postalCode: '00838' }), check: { state: 'done', findings: [one], ignored: [] } });
  const field = control(root, 'Postal code');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(descriptionOf(field, root)).toContain('To fix: Polish postal codes look like 00-838.');
  byRole(root, 'button', 'Fix: 00-838').click();
  expect(actions.fix).toHaveBeenCalledWith(one, one.fixes[0]);
  byRole(root, 'button', 'Ignore: Polish postal codes look like 00-838.').click();
  expect(actions.ignore).toHaveBeenCalledWith(one);
});

test('what is merely empty is no mistake', () => {
  const { root, show } = stage();
  const missing = finding({ field: 'city', missing: true, fixes: [], text: 'City is still empty.' });
  show({ ...withRecord({ country: 'PL' }), check: { state: 'done', findings: [missing], ignored: [] } });
  const field = control(root, 'City');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  expect(descriptionOf(field, root)).toBe('Required, still empty');
  expect(root.textContent).toContain('1 required field empty');
});

test.each([
  [[finding(), finding({ id: 'b', field: 'city', severity: 'warning' })], '1 to fix, 1 to check'],
  [[finding({ severity: 'info' })], 'Ready for review'],
  [[], 'Ready for review'],
])('the status counts what is to do', (findings, text) => {
  const { root, show } = stage();
  show({ ...withRecord({ city: 'x' }), check: { state: 'done', findings, ignored: [] } });
  expect(root.querySelector('.record-status [role=status]')?.textContent).toBe(text);
});

test('polish counts have their own forms', () => {
  const { root, show } = stage();
  const missing = ['city', 'email', 'phone', 'state', 'country'] as const;
  const findings = missing.map((field) => finding({ id: field, field, missing: true }));
  show({ ...withRecord({ city: 'x' }), language: 'pl', check: { state: 'done', findings, ignored: [] } });
  expect(root.querySelector('.record-status [role=status]')?.textContent).toBe('5 pustych pól wymaganych');
});

test('a failed save says what happened and can be tried again', () => {
  const { root, show, actions } = stage();
  show({ ...withRecord({ city: 'x' }), save: { state: 'failed', at: null } });
  expect(root.querySelector('[role=alert]')?.textContent).toContain('What you typed is still here');
  byRole(root, 'button', 'Try again').click();
  expect(actions.retrySave).toHaveBeenCalled();
  show({ ...withRecord({ city: 'x' }), save: { state: 'saved', at: now } });
  expect(root.querySelector('[role=alert]')).toBeNull();
  expect(root.textContent).toContain('Saved 12:03');
});

test('the header names the company and starts the next record', () => {
  const { root, show, actions } = stage();
  show(quiet);
  expect(byRole(root, 'heading', 'New customer').tagName).toBe('H1');
  show(withRecord({ companyName: 'Nowak sp. z o.o.' }));
  byRole(root, 'heading', 'Nowak sp. z o.o.');
  expect(root.textContent).toContain('Draft, started today 11:58');
  byRole(root, 'button', 'New record').click();
  expect(actions.newRecord).toHaveBeenCalled();
});

test('an agreement date that is no date is shown as entered', () => {
  const { root, show } = stage();
  show(withRecord({ 'agreement.date': '22.11.2026' }));
  expect(control(root, 'Agreement acceptance date')).toMatchObject({ type: 'text', value: '22.11.2026' });
});
