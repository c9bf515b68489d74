import { expect, test } from 'vitest';
import { importErrorCodes } from '../../../lib/customers/import-error.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { press, readyList, stage, start } from './options-stage.tsx';

const shown = { ...start, part: 'customer-list' } as const;

test('without a list it says what it is for and takes a file', () => {
  const { root, show, actions } = stage();
  show(shown);
  expect(root.textContent).toContain('No customer list');
  const picker = root.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
  const file = new File(['a'], 'Customers.csv');
  Object.defineProperty(picker, 'files', { value: [file] });
  picker.dispatchEvent(new Event('change', { bubbles: true }));
  expect(actions.importFiles).toHaveBeenCalledWith([file]);
});

test('a file can be dropped anywhere on the page', () => {
  const { root, show, actions } = stage();
  show(shown);
  const file = new File(['a'], 'Customers.csv');
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(drop, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
  root.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(actions.importFiles).toHaveBeenCalledWith([file]);
});

test('an import shows how far it is and can be cancelled', () => {
  const { root, show, actions } = stage();
  show({ ...shown, importing: { phase: 'running', name: 'Customers.csv', percent: 42 } });
  const bar = root.querySelector('progress') as HTMLProgressElement;
  expect(bar.value).toBe(42);
  expect(root.querySelector(`label[for=${bar.id}]`)?.textContent).toBe('Reading Customers.csv');
  expect(root.textContent).toContain('42 %');
  press(byRole(root, 'button', 'Cancel import'));
  expect(actions.cancelImport).toHaveBeenCalled();
  expect(root.querySelector('.drop input[type=file]')).toBeNull();
});

test('the list in force: size, expiry, rows left out with their numbers, columns', () => {
  const { root, show } = stage();
  show({ ...shown, list: readyList });
  expect(root.textContent).toContain('12,418 customers from Customers.csv, today 12:03');
  expect(root.textContent).toContain('Expires in 90 days');
  expect(root.textContent).toContain('3 rows without a company name, skipped');
  expect(root.textContent).toContain('Rows 17, 408, 9,122');
  const cells = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(cells).toEqual([
    'Nazwa firmyCompany name',
    'Column 2Microsoft ID (told by its content)',
    'LicencjeNot used',
  ]);
});

test.each(importErrorCodes)(
  'a refused file (%s) says why, and that the earlier list is unchanged',
  (code) => {
    const { root, show } = stage();
    const failure = { code, params: { megabytes: 60, most: 50 } };
    show({ ...shown, list: readyList, importing: { phase: 'failed', name: 'x.csv', failure } });
    const said = root.querySelector('.outcome')?.textContent ?? '';
    expect(said).toContain('Not imported');
    expect(said).toContain('Your earlier list is unchanged.');
    expect(said).not.toContain(`error.${code}`);
    show({ ...shown, importing: { phase: 'failed', name: 'x.csv', failure } });
    expect(root.querySelector('.outcome')?.textContent).toContain('There is still no customer list.');
  },
);

test('deleting asks first and says what goes', () => {
  const { root, show, actions } = stage();
  show({ ...shown, list: readyList });
  press(byRole(root, 'button', 'Delete'));
  expect(root.querySelector('dialog')?.textContent).toContain(
    '12,418 customers from Customers.csv are removed',
  );
  press(byRole(root, 'button', 'Cancel'));
  expect(root.querySelector('dialog')).toBeNull();
  expect(actions.deleteList).not.toHaveBeenCalled();
  press(byRole(root, 'button', 'Delete'));
  press(byRole(root, 'button', 'Delete list'));
  expect(actions.deleteList).toHaveBeenCalled();
});

test('after an import it says how many and how long', () => {
  const { root, show } = stage();
  const importing = {
    phase: 'done',
    name: 'Customers.csv',
    rows: 12_418,
    seconds: 0.04,
    aim: { list: 'own', mode: 'replace' },
    merged: null,
    asBefore: false,
  } as const;
  show({ ...shown, list: readyList, importing });
  expect(root.querySelector('[role=status].outcome')?.textContent).toMatch(
    /12,418 customers read in 0\.1\ss/,
  );
  expect(allByRole(root, 'button', 'Replace')).toHaveLength(1);
});
