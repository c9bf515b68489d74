import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { ImportShown } from '../../../components/options/options-state.ts';
import { byRole } from '../panel/by-role.ts';
import { now, press, readyList, stage, start } from './options-stage.tsx';

const preview: ImportShown = {
  name: 'firstpass-2026-11-22.json',
  exportedAt: now,
  counts: {
    records: { added: 3, updated: 1, unchanged: 2 },
    profiles: { added: 1, replaced: 1, unchanged: 0, kept: 2 },
    settings: 'replaced',
    boxes: { added: 2, replaced: 1, unchanged: 4 },
    decisions: 2,
    panel: 'replaced',
  },
  list: {
    name: 'New.csv',
    rows: 3_412,
    importedAt: now,
    expired: false,
    replaces: { name: 'Old.csv', rows: 12_418 },
  },
};

function shown(part: Partial<typeof start.data>, list = start.list) {
  const one = stage();
  one.show({ ...start, part: 'data', list, data: { ...start.data, ...part } });
  const dialog = () => one.root.querySelector('dialog')?.textContent ?? '';
  const tick = () => {
    const box = one.root.querySelector<HTMLInputElement>('input[type=checkbox]');
    void act(() => box?.click());
  };
  return { ...one, dialog, tick };
}

test('an export is previewed part by part before anything changes', () => {
  const { root, actions, dialog } = shown({ preview });
  for (const line of [
    '3 records are new',
    '1 record gets newer entries',
    '2 records stay as they are',
    '1 profile is new',
    '1 profile is replaced',
    '2 profiles that are only here stay',
    'The settings here are replaced',
    'The panel’s place and the paused sites are taken over',
    'Take over New.csv with 3,412 customers',
    'It replaces Old.csv with 12,418 customers.',
  ])
    expect(dialog()).toContain(line);
  press(byRole(root, 'button', 'Cancel'));
  expect(actions.dropImport).toHaveBeenCalled();
  expect(actions.confirmImport).not.toHaveBeenCalled();
  press(byRole(root, 'button', 'Import'));
  expect(actions.confirmImport).toHaveBeenCalledWith(true);
});

test('the list can be left out, and then the one that is here stays', () => {
  const { root, actions, dialog, tick } = shown({ preview });
  tick();
  expect(dialog()).toContain('Old.csv with 12,418 customers stays.');
  press(byRole(root, 'button', 'Import'));
  expect(actions.confirmImport).toHaveBeenCalledWith(false);
});

test.each([
  [null, 'The file holds none; a list here stays.'],
  [{ ...(preview.list as object), expired: true }, 'is past its time and is left out'],
])('without a list to take there is nothing to tick', (list, line) => {
  const { root, actions, dialog } = shown({ preview: { ...preview, list } as ImportShown });
  expect(dialog()).toContain(line);
  expect(root.querySelector('dialog input')).toBeNull();
  press(byRole(root, 'button', 'Import'));
  expect(actions.confirmImport).toHaveBeenCalledWith(false);
});

test('the customer list is exported only when it is ticked, and offered only when there is one', () => {
  const without = shown({});
  expect(without.root.textContent).not.toContain('Include the customer list');
  const { root, actions, tick } = shown({}, readyList);
  expect(root.textContent).toContain('Include the customer list (12,418 customers)');
  press(byRole(root, 'button', 'Export everything'));
  expect(actions.exportData).toHaveBeenLastCalledWith(false);
  tick();
  press(byRole(root, 'button', 'Export everything'));
  expect(actions.exportData).toHaveBeenLastCalledWith(true);
});

test('while a file is read nothing else can be started', () => {
  const { root } = shown({ busy: 'reading' }, readyList);
  expect(root.textContent).toContain('Reading the file…');
  for (const name of ['Export everything', 'Export records as CSV', 'Choose an exported file'])
    expect((byRole(root, 'button', name) as HTMLButtonElement).disabled).toBe(true);
});
