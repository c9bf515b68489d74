import { expect, test } from 'vitest';
import type { SidePanelState } from '../../../components/sidepanel/sidepanel-state.ts';
import { allByRole, byRole, nameOf } from '../panel/by-role.ts';
import { control, quiet, stage, withRecord } from './sidepanel-stage.tsx';

const rows: SidePanelState['fill']['rows'] = [
  { key: 'country', value: 'PL', shown: 'Poland', now: '', source: 'default' },
  { key: 'city', value: 'Warszawa', shown: 'Warszawa', now: 'Warsaw', replaces: true, source: 'record' },
];

const shown = (fill: Partial<SidePanelState['fill']>): SidePanelState => ({
  ...withRecord({ city: 'Warszawa' }),
  form: true,
  fill: { ...quiet.fill, ...fill },
});

test('filling is offered only beside a form', () => {
  const { root, show, actions } = stage();
  show(quiet);
  expect(allByRole(root, 'button', 'Fill form')).toEqual([]);
  show(shown({}));
  expect(allByRole(root, 'button', 'Undo fill')).toEqual([]);
  byRole(root, 'button', 'Fill form').click();
  expect(actions.openPreview).toHaveBeenCalled();
});

test('the preview shows what would be written where, and each line can be taken out', () => {
  const { root, show, actions } = stage();
  show(shown({ phase: 'preview', rows, left: ['country'] }));
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  expect(dialog.open).toBe(true);
  const [country, city] = allByRole<HTMLInputElement>(dialog, 'checkbox');
  expect(country?.checked).toBe(false);
  expect(city?.checked).toBe(true);
  expect(nameOf(city as HTMLElement)).toBe('City: Warszawa, Replaces Warsaw');
  expect(nameOf(country as HTMLElement)).toBe('Country/region: Poland, Empty on the page');
  expect(dialog.textContent).toContain('CityWarszawafrom this recordReplaces Warsaw');
  country?.click();
  expect(actions.toggleRows).toHaveBeenCalledWith('country');
  byRole(dialog, 'button', 'Fill 1 field').click();
  expect(actions.fill).toHaveBeenCalled();
});

test('what was left out is told, and ticked with one press', () => {
  const { root, show, actions } = stage();
  show(shown({ phase: 'preview', rows, left: ['city'] }));
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  expect(dialog.textContent).toContain('1 field left out: something stands there already.');
  byRole(dialog, 'button', 'Tick all').click();
  expect(actions.toggleRows).toHaveBeenLastCalledWith('city');
  show(shown({ phase: 'preview', rows, left: [] }));
  byRole(dialog, 'button', 'Leave out again').click();
  expect(actions.toggleRows).toHaveBeenCalledTimes(2);
});

test('with nothing to write there is nothing to press', () => {
  const { root, show } = stage();
  show(shown({ phase: 'preview', rows: [] }));
  expect(root.querySelector('dialog')?.textContent).toContain('Nothing to fill');
  expect(allByRole(root, 'button', /^Fill \d/)).toEqual([]);
});

test('the result names each field that did not take its value', () => {
  const { root, show, actions } = stage();
  const results = [
    { key: 'country', written: true },
    { key: 'city', written: false, reason: 'not-accepted' },
  ] as const;
  show(shown({ canUndo: true, last: { kind: 'filled', results: [...results] } }));
  expect(root.textContent).toContain('1 field filled');
  expect(byRole(root, 'list', 'Not filled').textContent).toContain('City: the form did not take the value');
  byRole(root, 'button', 'Undo fill').click();
  expect(actions.undoFill).toHaveBeenCalled();
});

test('a form that went away is said plainly', () => {
  const { root, show } = stage();
  show(shown({ error: 'lost' }));
  expect(root.textContent).toContain('The form stopped answering');
});

test('defaults are chosen where there are profiles', async () => {
  const { root, show, actions } = stage();
  show(shown({}));
  expect(() => control(root, 'Defaults')).toThrow();
  show({ ...shown({}), profiles: [{ id: 'a', name: 'Poland' }], activeProfile: 'a' });
  const select = control<HTMLSelectElement>(root, 'Defaults');
  expect(select.value).toBe('a');
  select.value = '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(actions.chooseProfile).toHaveBeenCalledWith(null);
});
